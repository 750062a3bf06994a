import { connect, type Socket } from "node:net";

/** A connection that sends exactly the bytes it is told to. */
export interface RawClient {
  readonly socket: Socket;
  /** Everything that has come so far. */
  text(): string;
  send(data: string | Uint8Array): void;
  /** Waits until what has come fits. */
  until(pattern: RegExp): Promise<string>;
  /** Waits until the server closes the connection, and says how. */
  closed(): Promise<"end" | "reset">;
}

export async function openRaw(port: number): Promise<RawClient> {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: false });
  let received = "";
  let ending: "end" | "reset" | undefined;
  let changed = () => {};
  const wake = () => changed();
  socket.on("data", (data) => {
    received += data.toString("latin1");
    wake();
  });
  socket.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "ECONNRESET" || error.code === "EPIPE") ending = "reset";
  });
  socket.on("close", () => {
    ending ??= "end";
    wake();
  });
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  const wait = async <Value>(ready: () => Value | undefined): Promise<Value> => {
    for (;;) {
      const value = ready();
      if (value !== undefined) return value;
      await new Promise<void>((resolve) => {
        changed = resolve;
      });
    }
  };
  return {
    socket,
    text: () => received,
    send: (data) => void socket.write(data as string, "latin1"),
    until: (pattern) =>
      wait(() => {
        if (pattern.test(received)) return received;
        if (ending) throw new Error(`closed (${ending}) before ${pattern}: ${JSON.stringify(received)}`);
        return undefined;
      }),
    closed: () => wait(() => ending),
  };
}

/** Sends one request and reads until the server closes. */
export async function exchange(port: number, data: string | Uint8Array): Promise<string> {
  const client = await openRaw(port);
  client.send(data);
  await client.closed();
  return client.text();
}
