import { mediaType } from "../response/media-type.ts";
import { HTTP_DATE } from "../transport/retry.ts";

/**
 * What hooks see of a request, under the names of OpenTelemetry's HTTP client conventions, so that it can be copied onto
 * a span. Nothing else of the request is shown: no query, no body, no header beyond the listed ones.
 *
 * Source: OpenTelemetry semantic conventions, HTTP client spans.
 */
export interface RequestAttributes {
  /** The method, such as "PUT". */
  readonly "http.request.method": string;
  /** The path template; parameters are not filled in. */
  readonly "url.template": string;
  /** Host name in the base address. */
  readonly "server.address": string;
  /** Port in the base address; 443 for https and 80 for http where it has none. */
  readonly "server.port": number;
  /** How many attempts went before this one. */
  readonly "http.request.resend_count": number;
}

/** Common to all events. */
export interface HookEvent {
  /** Method and path template, for example "PUT /api/v1/sip". */
  readonly operation: string;
  /** Counts this client's calls, so that the events of one call can be put together. */
  readonly call: number;
  /** The attempt's number, from 1. */
  readonly attempt: number;
  /** What can be copied onto a span as it is. */
  readonly attributes: RequestAttributes & {
    /** Status of the answer; in `onResponse` only. */
    readonly "http.response.status_code"?: number;
    /** In `onError` only: the status of an `ApiError` from 400, as text; otherwise the error's name. */
    readonly "error.type"?: string;
  };
}

/** An answer's head has come. */
export interface ResponseEvent extends HookEvent {
  /** Milliseconds since the attempt began. */
  readonly duration: number;
  /** Allow-listed headers: content type (without parameters) and length, date, retry and rate limit hints. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A failed attempt will be repeated. */
export interface RetryEvent extends HookEvent {
  /** Why: a status, an error code, "attempt timeout". */
  readonly reason: string;
  /** Milliseconds until the next attempt. */
  readonly wait: number;
}

/** A call has failed for good: with an `ApiError`, by rejecting, or in the middle of a stream that it had handed over. */
export interface ErrorEvent extends HookEvent {
  /** The error's name, such as "TimeoutError". */
  readonly name: string;
  /** Whether the server can have acted: the error's `outcome`. */
  readonly outcome: "not-sent" | "rejected" | "unknown";
  /** Milliseconds since the call began. */
  readonly duration: number;
}

/** A call is over: it has succeeded, failed, or was abandoned in the middle of a stream that it had handed over. */
export interface EndEvent extends HookEvent {
  /** "succeeded", or whether the server can have acted on a call that failed. */
  readonly outcome: "succeeded" | "not-sent" | "rejected" | "unknown";
  /** Milliseconds since the call began. */
  readonly duration: number;
}

/** Observers. A hook that throws or rejects is ignored; the call goes on. */
export interface Hooks {
  /** A request is about to leave. */
  readonly onRequest?: ((event: HookEvent) => void) | undefined;
  /** The head of an answer is there. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** A failed attempt will be repeated. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** The call has failed for good. */
  readonly onError?: ((event: ErrorEvent) => void) | undefined;
  /** The call is over, in whatever way: comes exactly once for each call, after all others. */
  readonly onEnd?: ((event: EndEvent) => void) | undefined;
}

/**
 * The answer that a call ended with, failed ones included; not the answers of attempts that were repeated.
 * The body is as it came, with whatever it says about people: nothing here is redacted.
 */
export interface ObservedAnswer {
  /** Such as "GET". */
  readonly method: string;
  /** The path template, as the document writes it; "(undeclared path)" for a path that it does not have. */
  readonly path: string;
  /** Status of the answer. */
  readonly status: number;
  /** The media type without parameters, in lower case; "none" where there is none. */
  readonly contentType: string;
  /** The body's text, where the client has read it to parse it; undefined for files, streams and empty answers. */
  readonly text: string | undefined;
  /** The vendor reports a failure inside a success status: the body is not what the document declares for it. */
  readonly failed: boolean;
}

/**
 * Sees the answers of a client. `observe` is called before the call resolves and is not waited for; what it throws or
 * rejects with is ignored. It should put off all work: time that it takes is the call's.
 */
export interface AnswerObserver {
  /** Called once for each call that was answered. */
  observe(answer: ObservedAnswer): void;
}

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
/** A count or seconds; the longest, a time since 1970, has ten digits and begins with a 1 until 2033. */
const COUNT = /^1?\d{1,9}(\.\d{1,3})?$/;

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
