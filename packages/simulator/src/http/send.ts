import { once } from "node:events";
import type { Socket } from "node:net";

/** Writes all parts as one piece and waits while the client is slower than we are. */
export async function send(socket: Socket, ...parts: readonly (string | Uint8Array)[]): Promise<void> {
  if (socket.destroyed || !socket.writable) return;
  socket.cork();
  let flowing = true;
  for (const part of parts) flowing = socket.write(part as string, "latin1");
  socket.uncork();
  if (flowing || socket.destroyed) return;
  const gone = new AbortController();
  const { signal } = gone;
  try {
    await Promise.race([once(socket, "drain", { signal }), once(socket, "close", { signal })]);
  } catch {
    // The socket failed meanwhile; its "close" follows, and nothing more is written.
  } finally {
    gone.abort();
  }
}
