import { type MultipartPart, parseMultipart } from "@remix-run/multipart-parser";
import type { DeclaredOperation } from "../../document/operation.ts";
import { isJsonType } from "../../response/media-type.ts";
import { boundaryOf } from "../../webhooks/read-request.ts";
import { connectionFailure, type SimulatedAnswer } from "../answers/response.ts";

/** A request as a server sees it: everything is here, nothing is pending. */
export interface Incoming {
  /** As it was sent, such as "PUT" or "CLEAR". */
  readonly method: string;
  /** The whole address. */
  readonly url: URL;
  /** The path behind the simulator's `baseUrl`, still percent-encoded. */
  readonly path: string;
  /** Query parameters, not checked yet. */
  readonly query: URLSearchParams;
  /** With the cookies of earlier answers where the request says `credentials: "include"`, as a browser sends them. */
  readonly headers: Headers;
  /** The body's bytes; `undefined` when the request has none. */
  readonly bytes: Uint8Array | undefined;
}

/** The body as text, or `undefined` when it is not UTF-8. */
export function bodyText(incoming: Incoming): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(
      incoming.bytes ?? new Uint8Array(),
    );
  } catch {
    return undefined;
  }
}

/** `application/json` out of `application/json; charset=utf-8`. */
export function mediaTypeOf(headers: Headers): string {
  return (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Reads a request to its end; rejects with the signal's reason when it aborts meanwhile, as `fetch` does. */
export async function readIncoming(request: Request, base: URL, signal: AbortSignal): Promise<Incoming> {
  const url = new URL(request.url);
  // Before the body: Bun forgets the content type of a form together with the form.
  const { headers } = request;
  const bytes = request.body === null ? undefined : await readBody(request, signal);
  return {
    method: request.method,
    url,
    path: pathBehind(base, url),
    query: url.searchParams,
    headers,
    bytes,
  };
}

/** The path behind the base's own; empty when the request went somewhere else. The origin is not looked at. */
function pathBehind(base: URL, url: URL): string {
  const prefix = base.pathname.replace(/\/$/, "");
  return url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : "";
}

/** Where `body` is missing from `Request` (Firefox), every request looks as if it had one: an empty one is none. */
async function readBody(request: Request, signal: AbortSignal): Promise<Uint8Array | undefined> {
  let onAbort = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort);
  });
  try {
    const bytes = new Uint8Array(await Promise.race([request.arrayBuffer(), aborted]));
    return bytes.length > 0 ? bytes : undefined;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

/** What the body holds, read by its own content type. */
export interface ParsedBody {
  readonly kind: "none" | "json" | "form" | "bytes" | "unreadable";
  /** JSON value, form fields by name (a list where a name repeats), or the bytes. */
  readonly value: unknown;
}

/** A body without a content type is taken for JSON where it is JSON. */
export function parseBody(incoming: Incoming): ParsedBody {
  const { bytes } = incoming;
  if (!bytes || bytes.length === 0) return { kind: "none", value: undefined };
  const type = mediaTypeOf(incoming.headers);
  if (isJsonType(type) || type === "") return parseJson(incoming);
  if (type === "application/x-www-form-urlencoded") {
    const text = bodyText(incoming);
    if (text === undefined) return { kind: "unreadable", value: undefined };
    return { kind: "form", value: gatherFields(new URLSearchParams(text).entries()) };
  }
  if (type === "multipart/form-data") return parseForm(incoming, bytes);
  return { kind: "bytes", value: bytes };
}

function parseJson(incoming: Incoming): ParsedBody {
  const text = bodyText(incoming);
  try {
    return { kind: "json", value: JSON.parse(text ?? "") };
  } catch {
    return { kind: "unreadable", value: text };
  }
}

/** By one parser in every runtime: those of the runtimes differ in what they take. */
function parseForm(incoming: Incoming, bytes: Uint8Array): ParsedBody {
  const boundary = boundaryOf(incoming.headers.get("content-type") ?? "");
  if (boundary === undefined) return { kind: "unreadable", value: undefined };
  const limit = bytes.length;
  try {
    const parts = parseMultipart(bytes, {
      boundary,
      maxFileSize: limit,
      maxTotalSize: limit,
    });
    return { kind: "form", value: gatherFields(Array.from(parts, fieldOf)) };
  } catch {
    return { kind: "unreadable", value: undefined };
  }
}

function fieldOf(part: MultipartPart): [string, unknown] {
  const { name, filename, mediaType } = part;
  if (name === undefined) throw new TypeError("a part has no name");
  if (!part.isFile) return [name, part.text];
  const type = mediaType === undefined ? {} : { type: mediaType };
  return [name, new File([part.bytes as Uint8Array<ArrayBuffer>], filename ?? "", type)];
}

/** Fields by name; a list where a name repeats. */
export function gatherFields(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const fields = new Map<string, unknown[]>();
  for (const [name, value] of entries) {
    const known = fields.get(name);
    if (known) known.push(value);
    else fields.set(name, [value]);
  }
  // fromEntries defines members, so that a field called __proto__ is a field like any other.
  return Object.fromEntries(
    Array.from(fields, ([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

/** The fetch standard's limit. */
export const redirectLimit = 20;

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * The next request after a redirect, by the fetch standard; `undefined` when the answer is the answer.
 * Rejects where `fetch` would: `redirect: "error"`, and an origin that nobody simulates.
 */
export function nextRequest(
  request: Request,
  body: Uint8Array<ArrayBuffer> | undefined,
  response: Response,
): Request | undefined {
  const location = response.headers.get("location");
  if (!redirects.has(response.status) || location === null || request.redirect === "manual") return undefined;
  if (request.redirect === "error")
    throw new TypeError("fetch failed", { cause: new Error("unexpected redirect") });
  const target = new URL(location, request.url);
  if (target.origin !== new URL(request.url).origin) {
    throw connectionFailure("ENOTFOUND", `redirected to ${target.origin}, which this simulator is not`);
  }
  const becomesGet =
    response.status === 303
      ? request.method !== "GET" && request.method !== "HEAD"
      : response.status < 303 && request.method === "POST";
  const headers = new Headers(request.headers);
  if (becomesGet) {
    for (const name of ["content-type", "content-length", "content-encoding"]) headers.delete(name);
  }
  const { signal } = request;
  if (becomesGet) return new Request(target, { method: "GET", headers, signal });
  return new Request(target, { method: request.method, headers, signal, ...(body && { body }) });
}

/**
 * The cookies of a page. Browsers keep them to themselves: a page neither sees `Set-Cookie` nor writes `Cookie`, it asks
 * with `credentials: "include"`. Between a page and a simulator there is no browser, so the simulator keeps them.
 */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  /** A request's headers as they arrive at a server: with the cookies, where it asks for them. */
  fill({ credentials, headers }: Request): Headers {
    if (credentials !== "include" || this.#cookies.size === 0 || headers.has("cookie")) return headers;
    const filled = new Headers(headers);
    filled.set("cookie", [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    return filled;
  }

  /** Keeps the cookie that an answer sets, where the request asks for that. */
  keep({ credentials }: Request, { headers }: SimulatedAnswer): void {
    const [, name, value] = /^([^=;]+)=([^;]*)/.exec(headers?.["set-cookie"] ?? "") ?? [];
    if (credentials === "include" && name !== undefined) this.#cookies.set(name.trim(), value?.trim() ?? "");
  }

  clear(): void {
    this.#cookies.clear();
  }
}

/**
 * What a simulator takes beyond the document when it is told to be `lenient`, because programs send it and the vendor seems to
 * take it:
 *
 * - `final-slash`: a path without (or with) its final slash is redirected to the other form;
 * - `empty-filters`: a query parameter without a value counts as not sent;
 * - `php-arrays`: `a[]=1&a[]=2` and `a[0]=1&a[1]=2` are the parameter `a` (or `a[]`, where the document calls it so);
 * - `unknown-filters`: a query parameter that the document lacks is ignored;
 * - `token-requests`: an endpoint whose body is a form takes it as `multipart/form-data`, too, or in the query.
 */
export type Leniency = "final-slash" | "empty-filters" | "php-arrays" | "unknown-filters" | "token-requests";

/** A query as a strict server would have to get it. Each thing that was put right is told to `note`. */
export function lenientQuery(
  operation: DeclaredOperation,
  query: URLSearchParams,
  allowed: ReadonlySet<Leniency>,
  note: (text: string) => void,
): URLSearchParams {
  const declared = new Set(
    operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name),
  );
  const put = new URLSearchParams();
  for (const [given, value] of query) {
    const name =
      declared.has(given) || !allowed.has("php-arrays") ? given : (arrayName(given, declared) ?? given);
    if (name !== given) note(`query.${given}: taken for ${name}`);
    if (value === "" && allowed.has("empty-filters")) note(`query.${given}: empty, ignored`);
    else if (!declared.has(name) && allowed.has("unknown-filters"))
      note(`query.${given}: not a parameter, ignored`);
    else put.append(name, value);
  }
  return put;
}

/** The declared parameter that PHP's `http_build_query` means with `name[]` or `name[0]`. */
function arrayName(given: string, declared: ReadonlySet<string>): string | undefined {
  const name = /^(.+)\[\d*\]$/.exec(given)?.[1];
  if (name === undefined) return undefined;
  return [name, `${name}[]`].find((candidate) => declared.has(candidate));
}
