import { ConnectionError, unwrap } from "@pbxkit/core";
import type { ScriptedRequest } from "../../servers/script.ts";
import { check, equal, failure, rejection } from "../assert.ts";
import type { Group } from "../behaviour.ts";
import { type NEW_ACCOUNT, plusofonAt, ringmeAt } from "../clients.ts";
import { bodyBytes, responseText, type Script } from "../script.ts";

const RECORD = { params: { path: { record_uuid: "record-1" } } } as const;
const AUDIO = { "content-type": "audio/mpeg" };
const MEGABYTE = 1024 * 1024;
const patternAt = (index: number) => index % 251;

export const transfers: Group = {
  name: "uploads and downloads",
  behaviours: [
    {
      name: "a File is uploaded as multipart: name, type and bytes intact",
      async run(context) {
        const script = await context.script({ status: 201, body: { id: 7 } });
        const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => patternAt(index));
        const file = new File([bytes], "Привет.wav", { type: "audio/wav" });
        await unwrap(
          ringmeAt(script).POST("/client/{client_id}/sound/", { body: { title: "Привет", file } }),
        );
        const [request] = await script.requests();
        check(request, "nothing arrived");
        const headers = { "content-type": request.headers["content-type"] ?? "" };
        const form = await new Response(bodyBytes(request), { headers }).formData();
        const sent = form.get("file") as File;
        equal([form.get("title"), sent.name], ["Привет", "Привет.wav"], "fields");
        check(
          /content-type: audio\/wav\r\n/i.test(responseText(request).slice(0, 1_000)),
          "the part has another type",
        );
        const arrived = new Uint8Array(await sent.arrayBuffer());
        check(
          arrived.length === bytes.length && arrived.every((byte, index) => byte === patternAt(index)),
          "bytes",
        );
      },
    },
    {
      name: "a Blob, bytes and URLSearchParams are sent as they are",
      async run(context) {
        const script = await context.script({ status: 201, body: { success: true } });
        const plusofon = plusofonAt(script);
        const bodies = [
          new Blob(['{"name":"a"}'], { type: "application/json" }),
          new TextEncoder().encode('{"name":"b"}'),
          new URLSearchParams({ name: "c d" }),
        ];
        for (const body of bodies)
          await plusofon.PUT("/api/v1/sip", { body: body as unknown as typeof NEW_ACCOUNT });
        // Bun adds a charset to the type of a Blob.
        const essence = ({ headers }: ScriptedRequest) => headers["content-type"]?.split(";")[0];
        const sent = (await script.requests()).map((request) => [essence(request), responseText(request)]);
        equal(
          sent,
          [
            ["application/json", '{"name":"a"}'],
            ["application/octet-stream", '{"name":"b"}'],
            ["application/x-www-form-urlencoded", "name=c+d"],
          ],
          "content types and bodies",
        );
      },
    },
    {
      name: "a stream is sent as it comes, once, and not repeated after 503",
      async run(context) {
        const script = await context.script({ status: 503, headers: { "retry-after": "0" } });
        const error = await failure(patchWithStream(script));
        equal([error.status, error.attempts], [503, 1], "error");
        const [request, another] = await script.requests();
        check(request && !another, "not exactly one request");
        equal(responseText(request), '{"name":"from a stream"}', "body");
      },
      alternatives: [
        {
          runtimes: ["chromium"],
          says: "browsers stream request bodies over HTTP/2 only: over HTTP/1.1 the call is a ConnectionError, and nothing is sent",
          async run(context) {
            const script = await context.script({ body: { id: 80 } });
            await rejection(patchWithStream(script), ConnectionError);
            await script.expectRequests();
          },
        },
      ],
    },
    {
      name: "a download is a Blob with its type",
      async run(context) {
        const script = await context.script({ pattern: 100_000, headers: AUDIO });
        const blob = await unwrap(ringmeAt(script).GET("/client/{client_id}/record/{record_uuid}", RECORD));
        equal([blob.size, blob.type], [100_000, "audio/mpeg"], "size and type");
        const bytes = new Uint8Array(await blob.arrayBuffer());
        check(
          bytes.every((byte, index) => byte === patternAt(index)),
          "bytes",
        );
      },
    },
    {
      name: 'parseAs: "stream" hands 20 MB over piece by piece',
      async run(context) {
        const script = await context.script({ pattern: 20 * MEGABYTE, headers: AUDIO });
        const stream = await unwrap(
          ringmeAt(script).GET("/client/{client_id}/record/{record_uuid}", { ...RECORD, parseAs: "stream" }),
        );
        let size = 0;
        let pieces = 0;
        const reader = stream.getReader();
        for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
          const { value } = piece;
          check(value[0] === patternAt(size), `wrong byte at ${size}`);
          size += value.byteLength;
          pieces += 1;
        }
        equal(size, 20 * MEGABYTE, "size");
        check(pieces > 1, "it came in one piece");
      },
    },
    {
      name: "a stream that is given up lets the connection go",
      async run(context) {
        const script = await context.script({ body: "ID3", headers: AUDIO, fault: "drip" });
        const stream = await unwrap(
          ringmeAt(script).GET("/client/{client_id}/record/{record_uuid}", { ...RECORD, parseAs: "stream" }),
        );
        await stream.cancel();
        await script.expectBroken(1);
      },
    },
    {
      name: 'parseAs: "arrayBuffer" and "text"',
      async run(context) {
        const script = await context.script({ body: "ID3", headers: AUDIO });
        const ringme = ringmeAt(script);
        const call = "/client/{client_id}/record/{record_uuid}" as const;
        const buffer = await unwrap(ringme.GET(call, { ...RECORD, parseAs: "arrayBuffer" }));
        equal(buffer.byteLength, 3, "bytes");
        equal(await unwrap(ringme.GET(call, { ...RECORD, parseAs: "text" })), "ID3", "text");
      },
    },
  ],
};

function patchWithStream(script: Script) {
  const text = new TextEncoder();
  const pieces = ['{"name":', '"from a ', 'stream"}'];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(text.encode(piece));
    },
  });
  return plusofonAt(script).PATCH("/api/v1/sip/{sip_id}", {
    params: { path: { sip_id: 80 } },
    body: body as unknown as { name: string },
    headers: { "content-type": "application/json" },
  });
}
