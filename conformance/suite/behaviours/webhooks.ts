import { createPlusofonDelivery } from "@pbxkit/plusofon/testing";
import * as plusofon from "@pbxkit/plusofon/webhooks";
import { createRingmeDelivery } from "@pbxkit/ringme/testing";
import * as ringme from "@pbxkit/ringme/webhooks";
import { equal } from "../assert.ts";
import type { Group } from "../behaviour.ts";

const post = (body: BodyInit) => new Request("https://receiver.example/", { method: "POST", body });

export const webhooks: Group = {
  name: "webhooks",
  behaviours: [
    {
      name: "every event of RingMe is read, by POST and by GET",
      async run() {
        for (const method of ["POST", "GET"] as const) {
          for (const type of ringme.ringmeEventTypes) {
            equal((await ringme.parseEvent(createRingmeDelivery(type, { method }))).type, type, method);
          }
        }
      },
    },
    {
      name: "every event of Plusofon is read, by POST and by GET",
      async run() {
        for (const method of ["POST", "GET"] as const) {
          for (const type of plusofon.plusofonEventTypes) {
            equal((await plusofon.parseEvent(createPlusofonDelivery(type, { method }))).type, type, method);
          }
        }
      },
    },
    {
      name: "a multipart body is read",
      async run() {
        const form = new FormData();
        form.append("EventType", "hangup");
        form.append("Duration", "1500");
        const event = await ringme.parseEvent(post(form));
        equal(event.type === "hangup" && event.duration, 1.5, "duration");
      },
    },
    {
      name: "bytes that are no UTF-8 and wrong percent-encoding do not fail",
      async run() {
        const { raw } = await ringme.parseEvent(post(Uint8Array.of(0x61, 0x3d, 0xcf, 0x25, 0x7a)));
        equal(raw.a, "\ufffd%z", "a");
      },
    },
    {
      name: "a body that is too large, or was read before, is refused",
      async run() {
        const read = post("EventType=hangup");
        await read.text();
        const names = [post(`a=${"b".repeat(100_000)}`), read].map((request) =>
          ringme.parseEvent(request).then(
            () => "read",
            (error: Error) => error.name,
          ),
        );
        equal(await Promise.all(names), ["RangeError", "TypeError"], "errors");
      },
    },
    {
      name: "secrets and networks are recognised",
      async run() {
        const request = new Request("https://receiver.example/hooks/s3cret%20%C3%BC");
        equal(
          [ringme.hasSecret(request, "s3cret ü"), ringme.hasSecret(request, "s3cret")],
          [true, false],
          "secret",
        );
        const networks = ["192.0.2.0/24", "2001:db8::/32"];
        equal(
          ["192.0.2.1", "::ffff:192.0.2.1", "2001:db8::1", "203.0.113.1"].map((address) =>
            ringme.isFromNetwork(address, networks),
          ),
          [true, true, true, false],
          "networks",
        );
      },
    },
    {
      name: "Call Interactive is answered with XML",
      async run() {
        const response = ringme.callInteractive().setVar("a", "<&>").hangup().toResponse();
        equal(response.headers.get("content-type"), "application/xml; charset=utf-8", "content type");
        equal(
          await response.text(),
          '<?xml version="1.0" encoding="UTF-8"?><Response><SetVar name="a">&lt;&amp;&gt;</SetVar><Hangup/></Response>',
          "body",
        );
      },
    },
  ],
};
