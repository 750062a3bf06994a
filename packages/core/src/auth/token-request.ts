import { networkFault } from "../transport/network-fault.ts";
import { type AuthContext, CredentialsFault } from "./authenticator.ts";

/** Bytes of an answer of a token endpoint that are read; real ones have a few hundred. */
const MAX_ANSWER = 256 * 1024;

/** An answer of a token or login endpoint. */
export interface TokenAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON object; empty where the answer is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Sends credentials to their endpoint: once, never redirected, with its own time limit, since several calls may wait
 * for it. Rejects with a {@link CredentialsFault}.
 */
export async function tokenRequest(
  context: AuthContext,
  path: string,
  body: string,
  contentType: string,
): Promise<TokenAnswer> {
  const { clock, timeout } = context;
  const controller = new AbortController();
  let expired = false;
  let giveUp: (fault: CredentialsFault) => void = () => {};
  const overdue = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const timer =
    timeout === false
      ? undefined
      : clock.setTimeout(() => {
          expired = true;
          controller.abort();
          giveUp(new CredentialsFault(`the credentials' endpoint did not answer within ${timeout} ms`));
        }, timeout);
  const exchange = async (): Promise<TokenAnswer> => {
    const response = await context.fetch(
      new Request(context.baseUrl + path, {
        method: "POST",
        body,
        headers: { "content-type": contentType, accept: "application/json" },
        redirect: "manual",
        signal: controller.signal,
      }),
    );
    if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel();
      throw new CredentialsFault("the credentials' endpoint redirected; credentials are never sent on", {
        status: response.status,
      });
    }
    const { ok, status, headers } = response;
    return { ok, status, headers, body: parseObject(await readText(response)) };
  };
  try {
    return await Promise.race([exchange(), overdue]);
  } catch (error) {
    if (error instanceof CredentialsFault) throw error;
    const { code } = networkFault(error);
    throw new CredentialsFault(`the credentials' endpoint could not be reached (${expired ? "timeout" : code})`);
  } finally {
    if (timer !== undefined) clock.clearTimeout(timer);
  }
}

async function readText(response: Response): Promise<string> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > MAX_ANSWER) {
      await reader.cancel();
      throw new CredentialsFault("the credentials' endpoint answered with too much", { status: response.status });
    }
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
