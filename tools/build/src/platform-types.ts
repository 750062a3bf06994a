// The platform's own types: the compiler's DOM, or those of Node, Bun, Deno or Workers. Where there are none, what all of them have.
// Goes into each package's declarations, with this first line alone of its comments, in place of the names that the platform's types
// declare. A project without any of them would not find the names.

type Global = typeof globalThis;
interface Message {
  readonly headers: {
    get(name: string): string | null;
    has(name: string): boolean;
    forEach(callback: (value: string, name: string) => void): void;
  };
  readonly bodyUsed: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
  blob(): Promise<{
    readonly size: number;
    readonly type: string;
    arrayBuffer(): Promise<ArrayBuffer>;
    text(): Promise<string>;
  }>;
  formData(): Promise<{ get(name: string): unknown; has(name: string): boolean }>;
  json(): Promise<unknown>;
  text(): Promise<string>;
}

interface Sent extends Message {
  readonly method: string;
  readonly url: string;
  readonly signal: { readonly aborted: boolean; readonly reason: unknown };
}

interface Answered extends Message {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
}

interface Address {
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
  readonly searchParams: { get(name: string): string | null; has(name: string): boolean };
}

// Each is looked up by itself: through a generic type, compilers count ten times as much for a program with one call. Bun's types
// give the class of answers no prototype, and those of Workers declare most classes where `globalThis` does not show them.
type Request = Global extends { Request: { prototype: infer T } } ? T : Sent;
type Response = Global extends { Response: { error(): infer T } } ? T : Answered;
type RequestInit = Global extends { fetch: (input: infer _, init?: infer T) => unknown }
  ? NonNullable<T>
  : { readonly signal?: AbortSignal };
type URL = Global extends { fetch: (input: infer T, init?: infer _) => unknown }
  ? Exclude<T, string | Request>
  : Address;
type URLSearchParams = URL["searchParams"];
type Headers = Response["headers"];
type AbortSignal = Request["signal"];
type Blob = Global extends { Blob: { prototype: infer T } } ? T : Awaited<ReturnType<Response["blob"]>>;
type FormData = Global extends { FormData: { prototype: infer T } }
  ? T
  : Awaited<ReturnType<Response["formData"]>>;

export type { AbortSignal, Blob, FormData, Headers, Request, RequestInit, Response, URL, URLSearchParams };
