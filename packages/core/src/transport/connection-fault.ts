import type { PbxError } from "../errors/pbx-error.ts";
import { ConnectionError, TimeoutError } from "../errors/unanswered-errors.ts";
import { type Call, CallFault } from "./call.ts";
import type { Fault } from "./retry.ts";

/** An attempt that ended without an answer. */
export class AttemptFault extends CallFault implements Fault {
  readonly reason: string;
  readonly neverSent: boolean;

  constructor(reason: string, neverSent: boolean, toError: (call: Call) => PbxError) {
    super(toError);
    this.reason = reason;
    this.neverSent = neverSent;
  }
}

/** `fetch` rejected, or the body broke off. Where the server has `begun` to answer, nothing proves that it was not reached. */
export function connectionFault(thrown: unknown, begun: boolean): AttemptFault {
  const { code, neverSent } = networkFault(thrown);
  return new AttemptFault(code, neverSent && !begun, (call) => new ConnectionError(code, call.record()));
}

/** One attempt took longer than `attemptTimeout`; the server may still be working on it. */
export const attemptTimedOut = (timeout: number): AttemptFault =>
  new AttemptFault("attempt timeout", false, (call) => new TimeoutError("connect", timeout, call.record()));

/** What is known of a `fetch` that rejected. */
interface NetworkFault {
  /** The runtime's code or name, safe to print. */
  readonly code: string;
  /** The runtime proves that no byte of the request left. */
  readonly neverSent: boolean;
}

/** Codes that exist only before a connection stands: refused, name not found, connect timed out. */
const BEFORE_CONNECTION = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
  "BAD_PORT",
]);
/** OpenSSL's and Node's codes for a certificate that is not trusted: the handshake fails before the request leaves. */
const UNTRUSTED = /^CERT_|SELF_SIGNED_CERT|^UNABLE_TO_(GET_ISSUER|VERIFY)|_CERT_ALTNAME_/;
const CONNECTING = new Set(["connect", "getaddrinfo"]);
/** Deno puts hyper's phase into the message. Messages hold URLs, so they are only tested, never shown. */
const DENO_CONNECTING = /client error \(Connect\)/;
const PRINTABLE = /^[A-Za-z][A-Za-z0-9_]{2,48}$/;

interface SystemError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** Reads the reason out of a rejected `fetch`, and nothing else: messages and causes may hold addresses and secrets. */
export function networkFault(error: unknown): NetworkFault {
  try {
    return read(error);
  } catch {
    // What a `fetch` of the caller's own throws may itself throw when it is looked at.
    return read({});
  }
}

function read(error: unknown): NetworkFault {
  const links: SystemError[] = [];
  for (let link = error; isObject(link) && links.length < 5; link = link.cause) links.push(link);
  const code = links.map(codeOf).find(isPrintable);
  return {
    code: code ?? links.map((link) => link.name).find(isTelling) ?? "UNKNOWN",
    neverSent: links.some(isBeforeConnection),
  };
}

/** Ports that `fetch` does not connect to, SIP's 5060 among them, have no code; Node says so in these words. */
const codeOf = (link: SystemError) => (link.message === "bad port" ? "BAD_PORT" : link.code);

function isBeforeConnection(link: SystemError): boolean {
  const code = codeOf(link);
  // Happy eyeballs: one error for each address that was tried.
  if (Array.isArray(link.errors) && link.errors.length > 0) {
    return link.errors.every((each) => isObject(each) && isBeforeConnection(each));
  }
  return (
    (isPrintable(code) && (BEFORE_CONNECTION.has(code) || UNTRUSTED.test(code))) ||
    (typeof link.syscall === "string" && CONNECTING.has(link.syscall)) ||
    (typeof link.message === "string" && DENO_CONNECTING.test(link.message))
  );
}

const isObject = (value: unknown): value is SystemError => typeof value === "object" && value !== null;
const isPrintable = (value: unknown): value is string => typeof value === "string" && PRINTABLE.test(value);
/** "TypeError" is how `fetch` wraps everything, so it tells nothing. */
const isTelling = (value: unknown): value is string =>
  isPrintable(value) && value !== "TypeError" && value !== "Error";
