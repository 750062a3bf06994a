// The only file that imports openapi-fetch at run time.
import createPlainClient, {
  type Client,
  type ClientMethod,
  type ClientOptions,
  createQuerySerializer,
  defaultPathSerializer,
} from "openapi-fetch";
import type { PlainStrings, UsualMethod } from "../client/client-types.ts";
import { engineOf } from "../client/engine.ts";
import { writeQuery } from "../request/address.ts";
import { demand, refusal, refuseUnknown } from "../request/invalid-input.ts";
import { escapedNames, GuardedCall, type PlainInit } from "./guarded-call.ts";
import { type PlainAnswer, sendThrough, settleAnswer } from "./send.ts";

// So that whatever a plain client gives has a name that a program can import.
export type * from "openapi-fetch";

/**
 * A method beyond the usual ones, such as `CLEAR`, with its `routes`. openapi-fetch's types know the usual ones only, so each of
 * its operations stands under all of them.
 */
export type OpenapiFetchMethod<Routes> = ClientMethod<
  { [Path in keyof Routes]: Record<UsualMethod, PlainStrings<Routes[Path]> & object> },
  "get",
  `${string}/${string}`
>;

/** What the plain client takes for all of its calls. A call's own win. */
export interface OpenapiFetchOptions {
  /** Writes query parameters. Default: as the document says, names and values encoded. */
  readonly querySerializer?: ClientOptions["querySerializer"] | undefined;
  /** Writes request bodies. Default: as the document says; what is a body already is sent as it is. */
  readonly bodySerializer?: ClientOptions["bodySerializer"] | undefined;
}

type QuerySerializer = OpenapiFetchOptions["querySerializer"];
type Values = Readonly<Record<string, unknown>>;
type PlainRequest = (method: string, template: string, init?: PlainInit) => Promise<PlainAnswer>;

const METHODS = ["GET", "PUT", "POST", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE"];
const STYLED = /\{[.;]|\*\}/;

/**
 * A plain openapi-fetch client over a client's transport: the same path guard, credentials, effects, deadline and errors, with
 * openapi-fetch's results and middleware. `error` is the parsed body, or an `ApiError` where that would be falsy.
 *
 * Calls reject with what the client's own calls reject with. Throws a `RequestError` for what is no client.
 *
 * Source: openapi-fetch 0.17, "API".
 */
export function openapiFetch<Paths extends object>(
  client: object,
  options: OpenapiFetchOptions = {},
): Client<Paths> {
  const engine = engineOf(client, "openapiFetch");
  try {
    refuseUnknown("options", options, ["querySerializer", "bodySerializer"]);
  } catch (thrown) {
    throw refusal(thrown, "openapiFetch");
  }
  const plain = createPlainClient<object>({ baseUrl: engine.root });
  const plainRequest = plain.request as unknown as PlainRequest;

  const request: PlainRequest = async (givenMethod, template, given) => {
    const method = typeof givenMethod === "string" ? givenMethod.toUpperCase() : "";
    const init = given ?? {};
    const call = new GuardedCall(engine, method, template, init);
    const { timeout: _timeout, attemptTimeout: _attemptTimeout, retry: _retry, ...passed } = init;
    const answer = await plainRequest(method, template, {
      ...passed,
      ...call.checked(() => ({
        ...call.address(STYLED.test(template) ? defaultPathSerializer : undefined),
        ...call.bodyAndHeaders(options.bodySerializer),
        Request: call.requestConstructor(),
      })),
      querySerializer: querySerializer(
        call,
        options.querySerializer,
        init.querySerializer as QuerySerializer,
      ),
      parseAs: call.parseAs,
      fetch: sendThrough(call),
    });
    return settleAnswer(call, answer);
  };

  const made: Record<string, unknown> = { ...plain, request };
  for (const method of [...METHODS, ...Object.keys(engine.definition.methods ?? {})]) {
    made[method] = (template: string, init?: PlainInit) => request(method, template, init);
  }
  return made as unknown as Client<Paths>;
}

/** The call's own way of writing a query, then the client's, then the document's. */
function querySerializer(call: GuardedCall, general: QuerySerializer, own: QuerySerializer) {
  let write = (query: Values): string => writeQuery(query, call.details.query);
  if (typeof own === "function") write = own;
  else if (typeof general === "function" && !own) write = general;
  else if (own || general) {
    const styled = createQuerySerializer<unknown>({ ...(general as object), ...own });
    write = (query) => styled(escapedNames(query));
  }
  return (query: Values) =>
    call.checked(() => {
      const text: unknown = write(query);
      // Nothing behind a "#" would be sent.
      const isText = typeof text === "string" && !text.includes("#");
      demand(isText, 'the query serializer gave no text, or one with a "#"');
      return text;
    });
}
