import type { Client as OpenapiFetchClient } from "openapi-fetch";
import type { Paginate } from "../pagination/paginate-types.ts";
import type { Init, InitArguments, OnlyAtOne } from "./init-types.ts";
import type { ParseAs } from "./options.ts";
import type { DataOf, ErrorOf, Result } from "./result-types.ts";

/** What the generator knows of a vendor's API, and what the client adds to it. */
export interface ApiShape {
  /** Method -> path -> operation. */
  routes: object;
  /** Pageable path -> type of a row. */
  lists: object;
  /** The form that openapi-fetch and its companions take. */
  paths: object;
  /** Path parameters that the client fills in, so that calls may leave them out. */
  known: string;
  /** Failures that the vendor reports inside a 2xx answer. */
  failure: unknown;
}

type Parsed<Data, As> = As extends "stream"
  ? ReadableStream<Uint8Array>
  : As extends "blob"
    ? Blob
    : As extends "arrayBuffer"
      ? ArrayBuffer
      : As extends "text"
        ? string
        : Data;

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;

type CallArguments<Operation, Known extends string, As> = InitArguments<
  Init<Operation, Known> & {
    /** Default: as the document declares. "stream" hands over the bytes as they come; the deadline goes on. */
    parseAs?: As;
  }
>;

/** A method of the client. Types are looked up by the path, never computed over all paths. */
export type Call<Operations, Known extends string, Extra> = <
  Path extends keyof Operations,
  As extends ParseAs | undefined = undefined,
>(
  path: Path,
  ...init: [keyof Operations] extends [Path]
    ? OnlyAtOne<Path, CallArguments<Operations[Path], Known, As>>
    : CallArguments<Operations[Path], Known, As>
) => Promise<
  Result<Parsed<DataOf<ResponsesOf<Operations[Path]>>, As>, ErrorOf<ResponsesOf<Operations[Path]>> | Extra>
>;

type StandardMethod = "GET" | "PUT" | "POST" | "PATCH" | "DELETE";

type Calls<Api extends ApiShape> = {
  readonly [Method in StandardMethod | keyof Api["routes"]]: Call<
    Method extends keyof Api["routes"] ? Api["routes"][Method] : Record<never, never>,
    Api["known"],
    Api["failure"]
  >;
};

/** A typed client: a method per HTTP method, `paginate` for lists, and `raw` for other tools. */
export type Client<Api extends ApiShape> = Calls<Api> & {
  /** Walks a list of the API, row by row or page by page. */
  readonly paginate: Paginate<Api>;
  /** A plain openapi-fetch client over the same transport; errors are returned as openapi-fetch does. */
  readonly raw: OpenapiFetchClient<Api["paths"]>;
};
