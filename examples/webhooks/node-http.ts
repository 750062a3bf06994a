// A receiver with nothing but Node's http: RingMe's events at /<secret>, from the networks that they may come from.
//
//   HOOK_SECRET=$(openssl rand -hex 16) NETWORKS=192.0.2.0/24,127.0.0.1 node node-http.ts
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { hasSecret, isFromNetwork, parseEventFields, telphinNetworks } from "@pbxkit/ringme/webhooks";
import { readSettings, stop } from "./settings.ts";

/** Bytes of a body that are read; a delivery has about a thousand. */
const LARGEST_BODY = 64 * 1024;

const { secret, port } = readSettings();
const networks = process.env.NETWORKS?.split(",") ?? [...telphinNetworks, "127.0.0.1"];
try {
  // A typing error shows now, and not when a delivery comes.
  isFromNetwork(undefined, networks);
} catch (error) {
  stop(`NETWORKS: ${(error as Error).message}`);
}

const server = createServer(async (request, response) => {
  response.statusCode = await receive(request).catch(() => 400);
  response.end();
});

/** Takes a delivery and resolves to the status of the answer. */
async function receive(request: IncomingMessage): Promise<number> {
  // The connection's own address: a header such as X-Forwarded-For is only what the caller says.
  if (!isFromNetwork(request.socket.remoteAddress, networks)) return 403;
  if (!hasSecret(request, secret)) return 404;
  const fields = request.method === "GET" ? queryOf(request) : await bodyOf(request);
  if (fields === undefined) return 413;
  const event = parseEventFields(fields);
  if (event.type === "hangup") console.log(`call ${event.callId} ended after ${event.duration} ms`);
  else if (event.type === "unknown") console.log(`an event called ${event.name}`);
  else console.log(event.type);
  return 200;
}

const queryOf = ({ url = "/" }: IncomingMessage) => new URL(url, "http://localhost").searchParams;

/** Undefined for a body that is too large. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

server.listen(port, "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
