import { once } from "node:events";
import { request as ask, createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A forward proxy on the loopback interface, and what it was asked for: "CONNECT host:port" or "GET address". */
export interface LoopbackProxy {
  readonly origin: string;
  readonly carried: string[];
  close(): void;
}

/** Starts a proxy that carries to loopback addresses only. */
export async function startProxy(): Promise<LoopbackProxy> {
  const carried: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    const { hostname, port, pathname, search } = new URL(incoming.url ?? "");
    const { method, headers } = incoming;
    carried.push(`${method} ${incoming.url}`);
    const onward = ask({ hostname: loopback(hostname), port, path: pathname + search, method, headers });
    onward.on("error", () => outgoing.destroy());
    onward.on("response", (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("connect", ({ url = "" }, socket: Socket) => {
    carried.push(`CONNECT ${url}`);
    const { hostname, port } = new URL(`http://${url}`);
    const onward = connect(Number(port), loopback(hostname), () => {
      socket.write("HTTP/1.1 200 Connected\r\n\r\n");
      onward.pipe(socket);
      socket.pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
    socket.on("close", () => onward.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    carried,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function loopback(hostname: string): string {
  if (hostname !== "127.0.0.1")
    throw new Error(`a program asked for ${hostname}, which is not on this machine`);
  return hostname;
}
