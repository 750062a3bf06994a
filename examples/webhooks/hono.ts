// A receiver in Hono, on Node: RingMe's events at /ringme/<secret>, Plusofon's at /plusofon/<secret>.
//
//   HOOK_SECRET=$(openssl rand -hex 16) node hono.ts
import { serve } from "@hono/node-server";
import { parseEvent as parsePlusofonEvent } from "@pbxkit/plusofon/webhooks";
import { hasSecret, parseEvent as parseRingmeEvent } from "@pbxkit/ringme/webhooks";
import { Hono } from "hono";
import { readSettings } from "./settings.ts";

const { secret, port } = readSettings();
const app = new Hono();

// Nothing is signed: who does not know the address gets what any wrong address gets.
app.use((context, next) =>
  hasSecret(context.req.raw, secret) ? next() : Promise.resolve(context.notFound()),
);

app.on(["GET", "POST"], "/ringme/:secret", async (context) => {
  const event = await parseRingmeEvent(context.req.raw);
  if (event.type === "hangup") console.log(`call ${event.callId} ended after ${event.duration} ms`);
  else if (event.type === "message-in") console.log(`a message for extension ${event.extensionId}`);
  else console.log(event.type);
  return context.body(null, 200);
});

app.post("/plusofon/:secret", async (context) => {
  const event = await parsePlusofonEvent(context.req.raw);
  if (event.type === "incoming-sms") console.log(`a message of ${event.date}`);
  else if (event.type === "call" && event.event === "destroy") console.log(`call ${event.callId} ended`);
  else console.log(event.type);
  return context.body(null, 200);
});

// A body that is too large is the sender's fault.
app.onError((error, context) => context.body(null, error instanceof RangeError ? 413 : 500));

serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, (address) => {
  console.log(`listening on http://127.0.0.1:${address.port}`);
});
