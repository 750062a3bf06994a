/** Stands for the types of `@pbxkit/core/client` and `@pbxkit/core/testing` that generated files import, so that their tests need no other package. */
export type OperationTable = Readonly<Record<string, Readonly<Record<string, Effect | OperationDetails>>>>;

type Effect = "read" | "idempotent" | "once";

interface OperationDetails {
  readonly effect: Effect;
  readonly body?: "form" | "multipart" | "binary" | "text";
  readonly check?: Readonly<Record<string, string>>;
  readonly answer?: "binary" | "text" | "none";
  readonly empty?: boolean;
  readonly query?: Readonly<Record<string, "comma" | "space" | "pipe" | "json">>;
  readonly security?: string;
  readonly page?: {
    readonly style: "offset" | "page" | "cursor" | "link" | "single";
    readonly [key: string]: unknown;
  };
}

export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

export interface OperationFunction<
  Api extends { routes: object },
  Method extends keyof Api["routes"],
  Path extends keyof Api["routes"][Method],
> {
  readonly method: Method;
  readonly path: Path;
  readonly operation: Api["routes"][Method][Path];
}

export declare function defineOperation<
  Api extends { routes: object },
  Method extends keyof Api["routes"],
  Path extends keyof Api["routes"][Method],
>(method: Method, path: Path): OperationFunction<Api, Method, Path>;

export type { PlainPaths } from "../../../packages/core/src/client/client-types.ts";
