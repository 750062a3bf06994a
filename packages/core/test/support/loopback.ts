import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A real HTTP server on the loopback interface, for the length of one test. */
export async function httpServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly origin: string; readonly requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: await listen(server), requests };
}

/** A server of raw bytes: `answer` is called with each connection's first bytes. */
export async function socketServer(
  answer: (socket: Socket) => void,
): Promise<{ readonly origin: string; readonly connections: Socket[] }> {
  const connections: Socket[] = [];
  const server = createSocketServer((socket) => {
    connections.push(socket);
    // A client that gives up in the middle resets the connection.
    socket.on("error", () => {});
    socket.once("data", () => answer(socket));
  });
  onTestFinished(() => {
    for (const socket of connections) socket.destroy();
    server.close();
  });
  return { origin: await listen(server), connections };
}

/** The origin of a server that is no longer there. */
export async function deserted(): Promise<string> {
  const server = createSocketServer();
  const origin = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return origin;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
