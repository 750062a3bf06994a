/** What tells the runtimes apart that have to be asked not to repeat. */
interface Runtimes {
  readonly Bun?: unknown;
  readonly Deno?: unknown;
}

/**
 * Runtimes repeat a request by themselves when the kept connection that it went over dies without an answer, and do not
 * ask what the request does. For what would act again (effect `once`, a login) they are kept from it, each in its way:
 *
 * - Deno repeats every method, but not a body that it reads as a stream, which is how it reads a `Blob`, an empty one
 *   included. GET can have none.
 * - Bun repeats GET, PUT and DELETE, but not over a connection of their own: {@link unrepeatedInit}.
 * - Browsers repeat every method, and a page cannot forbid it.
 *
 * Node repeats nothing but what was answered with 421, by which a server says that it has not looked at it (Fetch
 * standard, "HTTP-network-or-cache fetch"); workerd nothing at all.
 */
export function unrepeated(body: BodyInit | undefined, method: string): BodyInit | undefined {
  if (!("Deno" in (globalThis as Runtimes))) return body;
  if (!body && !/^(GET|HEAD)$/.test(method)) return new Blob();
  if (body instanceof URLSearchParams) return new Blob([String(body)]);
  return typeof body === "string" || body instanceof ArrayBuffer || ArrayBuffer.isView(body)
    ? new Blob([body])
    : body;
}

/** What `fetch` has to be told beside the request. */
export const unrepeatedInit = (): RequestInit | undefined =>
  "Bun" in (globalThis as Runtimes) ? { keepalive: false } : undefined;
