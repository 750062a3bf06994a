import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { ScriptedAnswer } from "./script.ts";

const DRIP_INTERVAL = 20;
/** A prime number of bytes, so that a piece that is lost or repeated shows. */
const PATTERN = Uint8Array.from({ length: 251 }, (_, index) => index);

/** Sends an answer as the script has it, faults included. */
export function sendScripted(
  answer: ScriptedAnswer,
  fill: (value: string) => string,
  response: ServerResponse,
): void {
  const socket = response.socket as Socket;
  if (answer.fault === "hang") return;
  if (answer.fault === "reset") return void socket.resetAndDestroy();

  const status = answer.status ?? 200;
  const body = bodyOf(answer);
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, fill(value));
  if (body.byteLength > 0 && !response.hasHeader("content-type"))
    response.setHeader("content-type", "application/json");
  if (answer.fault === "drip") {
    response.writeHead(status).write(body);
    const timer = setInterval(() => response.write(" "), DRIP_INTERVAL);
    response.once("close", () => clearInterval(timer));
    return;
  }
  if (status !== 204 && status !== 304) response.setHeader("content-length", body.byteLength);
  response.writeHead(status);
  if (answer.fault === "reset-in-body") {
    response.write(body.subarray(0, body.byteLength / 2), () => socket.resetAndDestroy());
    return;
  }
  response.end(body);
}

function bodyOf({ body, base64, pattern }: ScriptedAnswer): Buffer {
  if (base64 !== undefined) return Buffer.from(base64, "base64");
  if (pattern !== undefined) return Buffer.alloc(pattern, PATTERN);
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}
