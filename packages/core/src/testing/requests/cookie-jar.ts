import type { Answer } from "../answers/answer.ts";

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
  keep({ credentials }: Request, { headers }: Answer): void {
    const [, name, value] = /^([^=;]+)=([^;]*)/.exec(headers?.["set-cookie"] ?? "") ?? [];
    if (credentials === "include" && name !== undefined) this.#cookies.set(name.trim(), value?.trim() ?? "");
  }

  clear(): void {
    this.#cookies.clear();
  }
}
