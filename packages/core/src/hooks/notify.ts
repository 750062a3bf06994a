import { mediaType } from "../response/media-type.ts";
import { HTTP_DATE } from "../transport/retry.ts";
import type { ErrorEvent, HookEvent } from "./hooks.ts";

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
/** A count or seconds; the longest, a time since 1970, has ten digits. */
const COUNT = /^\d{1,10}(\.\d{1,3})?$/;

/** What an event tells of a call: a `Call`, or what is known of one that could not be started. */
export interface EventSubject {
  readonly operation: string;
  readonly number: number;
  readonly attempts: number;
  readonly startedAt: number;
  /** The hooks were told of its end. */
  ended?: boolean;
  readonly settings: { readonly method: string; readonly template: string };
}

/** Tells a hook, and never lets it disturb the call. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: () => Event): void {
  if (!hook) return;
  try {
    const returned = hook(event()) as PromiseLike<unknown> | undefined;
    returned?.then?.(undefined, () => {});
  } catch {
    // A hook observes; what goes wrong in it is its own business.
  }
}

/** What all events of a call share. */
export function hookEvent(
  call: EventSubject,
  server: URL,
  more: Record<string, string | number> = {},
): HookEvent {
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

/** The end of a call that failed. `error.type` is the status of a failed answer, and otherwise the error's name. */
export function errorEvent(call: EventSubject, server: URL, error: unknown, duration: number): ErrorEvent {
  const { name, outcome, status } = error as {
    name: string;
    outcome: ErrorEvent["outcome"];
    status?: number;
  };
  const type = name === "ApiError" && Number(status) >= 400 ? String(status) : name;
  return { ...hookEvent(call, server, { "error.type": type }), name, outcome, duration };
}

/** The allow-listed headers of an answer; of the content type only the type, for its parameters may name a file. */
export function shownHeaders(headers: Headers): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const name of SHOWN_HEADERS) {
    const value = headers.get(name);
    if (value === null) continue;
    if (name === "content-type") shown[name] = mediaType(value);
    else if (COUNT.test(value) || HTTP_DATE.test(value)) shown[name] = value;
  }
  return shown;
}
