import type { PbxError } from "../errors/pbx-error.ts";
import { ConnectionError, RequestError, TimeoutError } from "../errors/unanswered-errors.ts";
import { isObjectLike } from "../request/invalid-input.ts";
import { type Call, CallFault } from "./call.ts";
import type { Fault } from "./retry.ts";

/** An attempt that ended without an answer. */
export class AttemptFault extends CallFault implements Fault {
  readonly reason: string;
  readonly neverSent: boolean;
  /** What `fetch` or the body threw. */
  readonly thrown: unknown;

  constructor(reason: string, neverSent: boolean, toError: (call: Call) => PbxError, thrown?: unknown) {
    super(toError);
    this.reason = reason;
    this.neverSent = neverSent;
    this.thrown = thrown;
  }
}

/** `fetch` rejected, or the body broke off. Where the server has `begun` to answer, nothing proves that it was not reached. */
export function connectionFault(thrown: unknown, begun: boolean): AttemptFault {
  const { code, neverSent } = networkFault(thrown);
  return new AttemptFault(
    code,
    neverSent && !begun,
    (call) => new ConnectionError(code, call.record()),
    thrown,
  );
}

/** The `fetch` that was passed failed by itself: what it threw is a mistake, not a network's fault. Never repeated. */
export class FetchMistake extends CallFault {
  readonly neverSent: boolean;

  constructor(thrown: unknown, sent: boolean) {
    super((call) => {
      const attempt = Math.max(0, call.attempts - 1);
      call.reasons[attempt] = "fetch";
      call.causes[attempt] = thrown;
      return new RequestError("the fetch that was passed failed by itself (see explain)", call.record());
    });
    this.neverSent = !sent;
  }
}

/**
 * Codes of arguments that a `fetch` does not take, and of addresses that it cannot read; what JavaScript itself throws at a
 * program that is wrong.
 */
const MISTAKES = /^((UND_)?ERR_INVALID_(URL|ARG|PROTOCOL|STATE)|(Reference|Syntax|Range|Eval|URI)Error$)/m;
/** How undici, nock, MSW and fetch-mock say that they have no answer: nothing leaves, however long that takes. */
const UNMOCKED = /UND_MOCK|Nock: |\[MSW]|fetch-mock: /;
/** How runtimes say that the network failed, where they give no code. Only tested, never shown. */
const NETWORK_WORDS =
  /fetch|network|load failed|connect|socket|timed? ?out|abort|terminated|sending request/i;

/**
 * The mistake that a rejection of `fetch` stands for; undefined where it is the network's. `early`: no exchange can have been
 * made since, so that an error without a code is one of the program's as well.
 */
export function fetchMistake(thrown: unknown, early: boolean, begun: boolean): FetchMistake | undefined {
  try {
    const links = linksOf(thrown);
    const said = links.map(({ name, code, message }) => [name, code, message].join("\n")).join("\n");
    const isMock = UNMOCKED.test(said);
    const isNetwork = NETWORK_WORDS.test(said) || links.some(({ code, errno }) => code || errno);
    const isMistake = isMock || MISTAKES.test(said) || (early && !begun && !isNetwork);
    return isMistake ? new FetchMistake(thrown, begun || !(early || isMock)) : undefined;
  } catch {
    return undefined;
  }
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
const BEFORE_CONNECTION =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|BAD_PORT)$/;
/** OpenSSL's and Node's codes for a certificate that is not trusted: the handshake fails before the request leaves. */
const UNTRUSTED = /^CERT_|SELF_SIGNED_CERT|^UNABLE_TO_(GET_ISSUER|VERIFY)|_CERT_ALTNAME_/;
const CONNECTING = /^(connect|getaddrinfo)$/;
/** Deno puts hyper's phase into the message. Messages hold URLs, so they are only tested, never shown. */
const DENO_CONNECTING = /client error \(Connect\)/;
/** Forms of the codes and names that runtimes, OpenSSL and the parsers of HTTP have; any other may be data. */
const PRINTABLE =
  /^(E[A-Z]{2,20}\d?|(ABORT|BAD|CERT|CRL|DEPTH|EAI|ERR|ERROR|HOSTNAME|HPE|INVALID|PATH|SELF|SSL|SUBJECT|UNABLE|UND)(_[A-Z]+\d?)+|(Connection|Dns|Failed|Http|Network|Proxy|Socket|Timeout|Tls|TooMany)[A-Za-z]{0,40}|[A-Z][A-Za-z]{1,40}(Error|Exception))$/;

interface SystemError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly errno?: unknown;
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

/** An error and what it was caused by. */
function linksOf(error: unknown): SystemError[] {
  const links: SystemError[] = [];
  for (let link = error; isObjectLike(link) && links.length < 5; link = (link as SystemError).cause)
    links.push(link);
  return links;
}

function read(error: unknown): NetworkFault {
  const links = linksOf(error);
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
    return link.errors.every((each) => isObjectLike(each) && isBeforeConnection(each));
  }
  return (
    (isPrintable(code) && (BEFORE_CONNECTION.test(code) || UNTRUSTED.test(code))) ||
    CONNECTING.test(`${link.syscall}`) ||
    (typeof link.message === "string" && DENO_CONNECTING.test(link.message))
  );
}

const isPrintable = (value: unknown): value is string => typeof value === "string" && PRINTABLE.test(value);
/** "TypeError" is how `fetch` wraps everything, so it tells nothing. */
const isTelling = (value: unknown): value is string => isPrintable(value) && value !== "TypeError";
