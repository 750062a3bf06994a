import type { Engine } from "../client/engine.ts";
import type { CallOptions, Fetch, HeadersInput, ParseAs } from "../client/options.ts";
import { parseBaseUrl } from "../client/settings.ts";
import type { CallRecord } from "../errors/pbx-error.ts";
import { findOperation, type OperationDetails } from "../operations/operation-table.ts";
import { fillPath, staysInPlace, walksUp } from "../request/address.ts";
import { FORM_TYPE, type WrittenBody, writeBody } from "../request/body.ts";
import { JSON_TYPE, mergeHeaders } from "../request/headers.ts";
import {
  demand,
  demandFields,
  InvalidInput,
  isBlob,
  isPlainObject,
  isStream,
  kindOf,
  kindTag,
  probablyMeant,
  refuseUnknown,
  scalarText,
  shownName,
  within,
} from "../request/invalid-input.ts";
import { declaredForm } from "../response/decode.ts";
import { mediaType } from "../response/media-type.ts";
import { bytesOf } from "../response/read-body.ts";
import { unsendable } from "../transport/request-plan.ts";

type Values = Readonly<Record<string, unknown>>;
type PathSerializer = (address: string, values: Record<string, unknown>) => string;
type BodySerializer = (body: never, headers: never) => unknown;
type HeaderValue = HeadersInput[string] | readonly HeadersInput[string][];

/** What a caller of the plain client passes. The rest goes into the `Request`, as with openapi-fetch. */
export interface PlainInit extends Omit<CallOptions, "headers"> {
  readonly params?:
    | { readonly path?: Values; readonly header?: object; readonly cookie?: unknown }
    | undefined;
  readonly headers?: object | undefined;
  readonly body?: unknown;
  readonly baseUrl?: string | undefined;
  readonly fetch?: Fetch | undefined;
  readonly Request?: typeof Request | undefined;
  readonly parseAs?: ParseAs | undefined;
  readonly pathSerializer?: PathSerializer | undefined;
  readonly bodySerializer?: BodySerializer | undefined;
  readonly [more: string]: unknown;
}

/** In `params`. A by-name call has them beside it, where they would be left out without a word; cookies always would be. */
const PARAMETERS = ["path", "query", "header"];
/** What would be left out where it is misspelt. All else goes into the `Request`. */
const OPTIONS =
  "params,headers,baseUrl,querySerializer,bodySerializer,pathSerializer,parseAs,timeout,attemptTimeout,retry,signal".split(
    ",",
  );
const PARSE_AS = ["json", "text", "blob", "arrayBuffer", "stream"];

/** One call of the plain client: what of it is ours to guard, before openapi-fetch makes the request. */
export class GuardedCall {
  readonly engine: Engine;
  readonly method: string;
  /** The template as errors and hooks show it. */
  readonly name: string;
  readonly details: OperationDetails;
  readonly init: PlainInit;
  /** The document's own form, where the caller asks for none; openapi-fetch would take everything for JSON. */
  readonly parseAs: ParseAs;
  /** What openapi-fetch made, and what it made it of. */
  made: { readonly request: Request; readonly init: RequestInit } | undefined;
  /** How the last exchange with the server went. */
  record: CallRecord;
  readonly #template: string;

  constructor(engine: Engine, method: string, template: string, init: PlainInit) {
    const { name, details } = findOperation(engine.definition.operations, method, template);
    this.engine = engine;
    this.method = method;
    this.name = name;
    // Whether a body may be left out is for openapi-fetch to say: it gives `undefined` then.
    this.details = { ...details, empty: true };
    this.init = init;
    this.parseAs = init.parseAs ?? declaredForm(details) ?? "text";
    this.record = { operation: `${method} ${name}`, attempts: 0, reasons: [], outcome: "not-sent" };
    this.#template = template;
  }

  /** What `work` gives; a refusal of the caller's input is a `RequestError`, which hooks hear of. */
  checked<T>(work: () => T): T {
    return this.engine.checked(this.method, this.name, work);
  }

  /** The base address, the parameters and the path of the call, in openapi-fetch's terms. Throws `InvalidInput`. */
  address(styled: PathSerializer | undefined) {
    const { root, definition } = this.engine;
    const { init } = this;
    const template = this.#template;
    demand(this.method, "the method must be text");
    demand(typeof init === "object", "init must be an object, such as { params }");
    for (const name in init) {
      const meant = PARAMETERS.includes(name)
        ? init[name] !== undefined && `params: { ${name} }`
        : !OPTIONS.includes(name) && probablyMeant(name, OPTIONS);
      demand(!meant, `init has no ${shownName(name)}; write ${meant}`);
    }
    demand(init.fetch === undefined || typeof init.fetch === "function", "fetch must be a function");
    demand(PARSE_AS.includes(this.parseAs), `parseAs must be one of ${PARSE_AS.join(", ")}`);
    const { cookie, ...parameters } = init.params ?? {};
    refuseUnknown("params", cookie === undefined ? parameters : { cookie }, PARAMETERS);
    const baseUrl = init.baseUrl === undefined ? root : parseBaseUrl(init.baseUrl);
    if (new URL(baseUrl).origin !== new URL(root).origin) {
      throw new InvalidInput(
        "baseUrl is of another origin than the client's; make a client of its own for it",
      );
    }
    const serializer = init.pathSerializer ?? styled;
    if (serializer) fillPath(template.replace(/[{}]/g, ""), undefined);
    else fillPath(template, init.params?.path, definition.pathDefaults);
    const path: Record<string, unknown> = { ...init.params?.path };
    for (const name in definition.pathDefaults) {
      if (template.includes(`{${name}}`)) path[name] ??= definition.pathDefaults[name];
    }
    return {
      baseUrl,
      params: Object.keys(path).length > 0 ? { ...init.params, path } : { ...init.params },
      pathSerializer: (address: string, values: Record<string, unknown>) =>
        this.checked(() =>
          serializer
            ? guardedAddress(serializer, address, values, root)
            : baseUrl +
              fillPath(address.startsWith(baseUrl) ? address.slice(baseUrl.length) : address, values),
        ),
    };
  }

  /** The body as the document has it, and all headers with its content type. Throws `InvalidInput`. */
  bodyAndHeaders(general: BodySerializer | undefined) {
    const { details, engine } = this;
    const { body, params } = this.init;
    const serializer = this.init.bodySerializer ?? general;
    const headers: Record<string, HeaderValue> = {};
    for (const source of [
      engine.sharedHeaders(details, this.init.parseAs).plain,
      engine.ownHeaders,
      this.init.headers,
      params?.header,
    ]) {
      for (const [name, value] of headerEntries(source)) {
        if (value !== undefined)
          headers[name.toLowerCase()] = Array.isArray(value) ? value.filter((each) => each != null) : value;
      }
    }
    const sent = new Headers();
    for (const name in headers) {
      for (const value of [headers[name]].flat()) {
        const checked = mergeHeaders(new Headers(), { [name]: value as string }).get(name);
        if (checked !== null) sent.append(name, checked);
      }
    }
    if (details.check && !serializer) engine.definition.checkBody?.(details.check, body);
    const given = sent.get("content-type") ?? undefined;
    const isForm = given ? mediaType(given) === FORM_TYPE : details.body === "form";
    const write = (each: unknown) =>
      sentAtOnce(
        serializer
          ? serialized(serializer(each as never, sent as never), given)
          : // A form's text is one that was written already.
            writeBody(
              isForm && typeof each === "string" ? new URLSearchParams(each) : each,
              details.body,
              given,
            ),
      );
    const { body: written, contentType } = body === undefined ? { contentType: given } : write(body);
    const declared = headers["content-type"] === null ? null : (contentType ?? null);
    return {
      headers: { ...headers, "content-type": declared },
      bodySerializer: (each: unknown) => (each === body ? written : this.checked(() => write(each).body)),
    };
  }

  /** `Request`, whose complaints name no header and no address, and which is not trusted with the method. */
  requestConstructor(): typeof Request {
    const construct = (target: typeof Request, [address, init]: [string, RequestInit]): Request => {
      const made = this.checked(() => {
        let request: Request | undefined;
        try {
          const more = isStream(init.body) ? { duplex: "half" } : {};
          // A runtime's own listens to a signal until it is collected, and calls may share one: the engine does that.
          request = new target(address, { ...init, ...more, signal: null });
        } catch {
          // What the runtime says may repeat header values.
        }
        if (request?.method === this.method)
          return init.signal ? Object.defineProperty(request, "signal", { value: init.signal }) : request;
        throw unsendable(this.method, init.body, this.engine.definition.methods?.[this.method]);
      });
      this.made = { request: made, init };
      return made;
    };
    return new Proxy(this.init.Request ?? globalThis.Request, { construct: construct as never });
  }
}

/** What a way of writing paths that is not ours comes to, if it stays in its place. */
function guardedAddress(
  serializer: PathSerializer,
  address: string,
  values: Record<string, unknown>,
  root: string,
): string {
  for (const name in values) {
    for (const part of parts(values[name])) {
      const text = scalarText(part);
      if (text === undefined || !staysInPlace(text)) {
        throw new InvalidInput(`path parameter ${shownName(name)} is empty or cannot stand for one segment`);
      }
    }
  }
  const written: unknown = serializer(address, values);
  if (
    typeof written !== "string" ||
    !URL.canParse(written) ||
    new URL(written).origin !== new URL(root).origin
  ) {
    throw new InvalidInput("the path serializer leads to another origin than baseUrl");
  }
  if (walksUp(written) || /[{}?#]|%7[bd]/i.test(written)) {
    throw new InvalidInput("the path serializer leaves a parameter open, walks up, or ends the path");
  }
  return written;
}

/** What a way of writing bodies that is not ours gives. Throws `InvalidInput` for what would be sent as "[object Object]". */
function serialized(body: unknown, contentType: string | undefined): Partial<WrittenBody> {
  if (body === undefined || body === null) return {};
  if (typeof body === "string") return { body, contentType: contentType ?? JSON_TYPE };
  const written = within(
    () => "the body serializer's",
    "",
    () => writeBody(body, "binary", undefined),
  );
  return { ...written, contentType: written.contentType && (contentType ?? written.contentType) };
}

/** A body for openapi-fetch, which makes its request at once: no other realm's file can be read for it. Throws `InvalidInput`. */
function sentAtOnce(written: Partial<WrittenBody>): Partial<WrittenBody> {
  const demandOwn = (value: unknown) => {
    if (isBlob(value) && !(value instanceof Blob))
      throw new InvalidInput("body holds a file of another realm; give new Blob([await file.arrayBuffer()])");
  };
  const { body } = written;
  demandOwn(body);
  // A `Request` writes shared memory as text.
  if (ArrayBuffer.isView(body) && kindTag(body.buffer) !== "ArrayBuffer")
    return { ...written, body: bytesOf(body).slice() as Uint8Array<ArrayBuffer> };
  if (!Array.isArray(body)) return written;
  const form = new FormData();
  for (const [name, value] of body) {
    demandOwn(value);
    form.append(name, value);
  }
  return { ...written, body: form };
}

const parts = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : isPlainObject(value) ? Object.values(value) : [value];

function headerEntries(headers: object | undefined): Iterable<readonly [string, HeaderValue]> {
  if (headers === undefined || headers === null) return [];
  if (!(Symbol.iterator in headers)) return Object.entries(headers) as [string, HeaderValue][];
  // A list may have a name more than once.
  const values = new Map<string, HeadersInput[string][]>();
  for (const [name, value] of headers as Iterable<readonly [string, HeadersInput[string]]>) {
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return values;
}

/**
 * A query whose names can stand in an address: openapi-fetch's own ways of writing encode values only. Throws `InvalidInput`
 * for what they would drop or write as "[object Object]".
 */
export function escapedNames(query: Values): Record<string, unknown> {
  demandFields("params.query", query);
  const escaped = (value: unknown, name: string): unknown => {
    if (value === undefined || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => escaped(item, name));
    if (isPlainObject(value)) return escapedNames(value);
    if (scalarText(value) !== undefined) return value;
    throw new InvalidInput(
      `query parameter ${shownName(name)} is ${kindOf(value)}, which a query cannot carry`,
    );
  };
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [encodeURIComponent(name), escaped(value, name)]),
  );
}
