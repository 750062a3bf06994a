import type { Call } from "../transport/call.ts";
import type { HookEvent } from "./hooks.ts";

/** Answer headers that say nothing about people or secrets. */
const SHOWN_HEADERS = [
  "content-type",
  "content-length",
  "date",
  "retry-after",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
];

/** Tells a hook, and never lets it disturb the call. */
export function notify<Event>(hook: ((event: Event) => void) | undefined, event: () => Event): void {
  if (!hook) return;
  try {
    const returned: unknown = hook(event());
    if (returned instanceof Promise) returned.catch(() => {});
  } catch {
    // A hook observes; what goes wrong in it is its own business.
  }
}

/** What all events of a call share. */
export function hookEvent(call: Call, server: URL, more: Record<string, string | number> = {}): HookEvent {
  return {
    operation: call.operation,
    call: call.number,
    attempt: call.attempts,
    attributes: {
      "http.request.method": call.settings.method,
      "url.template": call.settings.template,
      "server.address": server.hostname,
      "server.port": Number(server.port || (server.protocol === "https:" ? 443 : 80)),
      "http.request.resend_count": Math.max(0, call.attempts - 1),
      ...more,
    },
  };
}

/** The allow-listed headers of an answer. */
export function shownHeaders(headers: Headers): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const name of SHOWN_HEADERS) {
    const value = headers.get(name);
    if (value !== null) shown[name] = value;
  }
  return shown;
}

