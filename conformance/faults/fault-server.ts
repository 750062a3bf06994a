import { type AddressInfo, createServer, type Socket } from "node:net";
import { faults, reply } from "./faults.ts";

/** A raw server on the loopback interface that counts what it was made to do. */
export interface FaultServer {
  readonly origin: string;
  /** An address that nobody listens on any more. */
  readonly deserted: string;
  /** Call -> requests that arrived, and how often the server acted. */
  readonly seen: Map<string, { requests: number; effects: number }>;
  close(): void;
}

/**
 * Starts the server. The first segment of a path names the fault by its number, the second says whether it happens to every
 * request of a call or to the first; the call's name is in the header `x-call`.
 */
export async function startFaultServer(): Promise<FaultServer> {
  const seen = new Map<string, { requests: number; effects: number }>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let bytes = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      const head = wholeRequest(bytes);
      if (head === undefined) return;
      bytes = Buffer.alloc(0);
      take(head, socket);
    });
  });

  function take(head: string, socket: Socket): void {
    const [, method = "", path = ""] = /^(\S+) (\S+)/.exec(head) ?? [];
    const [, number = "", times = "", rest = ""] = path.split("/");
    const id = /^x-call: (.+?)\r?$/im.exec(head)?.[1] ?? "";
    const call = seen.get(id) ?? { requests: 0, effects: 0 };
    seen.set(id, call);
    call.requests += 1;
    const landed = rest === "landed";
    const known = faults[Number(number)];
    const fault = landed || (times === "first" && call.requests > 1) ? undefined : known;
    // Where a redirect led to: what it refused to do is done there; what it did is done once more, unless this is but a look.
    const acts = landed ? known?.acts === false || method !== "GET" : (fault?.acts ?? true);
    if (acts && !(landed && times === "always")) call.effects += 1;
    if (fault) fault.answer(socket, `/${number}/${times}/landed`);
    else reply(socket, landed && times === "always" ? 404 : 200);
  }

  const origin = await listen(server);
  const other = createServer();
  const deserted = await listen(other);
  await new Promise((resolve) => other.close(resolve));
  return {
    origin,
    deserted,
    seen,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** The head of a request that is there with its whole body; undefined for one that is not. */
function wholeRequest(bytes: Buffer): string | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.subarray(0, end).toString("latin1");
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length !== undefined) return bytes.length >= end + 4 + Number(length) ? head : undefined;
  if (/^transfer-encoding: *chunked/im.test(head))
    return bytes.subarray(-5).toString() === "0\r\n\r\n" ? head : undefined;
  return head;
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
