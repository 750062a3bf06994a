import { STATUS_CODES } from "node:http";

/** The phrase of a status line, `Unknown` where the registry has none. */
export function reasonPhrase(status: number): string {
  return STATUS_CODES[status] ?? "Unknown";
}
