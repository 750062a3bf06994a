import { printableCode } from "../../errors/auth-error.ts";
import { type AuthContext, CredentialsFault } from "../authenticator.ts";
import { type TokenAnswer, tokenRequest } from "../token-request.ts";
import { type IssuedTokens, readTokens } from "./tokens.ts";

/** Fields of a token request, `grant_type` among them; undefined ones are left out. */
export type TokenFields = Readonly<Record<string, string | undefined>> & { readonly grant_type: string };

/**
 * Asks a token endpoint: the fields form-encoded in the body, nothing in the URL. Rejects with a
 * {@link CredentialsFault} that holds the server's `error` and `error_description`, or when its time is over.
 *
 * Source: RFC 6749, sections 4 to 6.
 */
export async function requestTokens(
  context: AuthContext,
  path: string,
  fields: TokenFields,
): Promise<IssuedTokens> {
  const askedAt = context.clock.now();
  const answer = await tokenRequest(context, {
    path,
    contentType: "application/x-www-form-urlencoded",
    body: formOf(fields),
  });
  // Some servers report a refusal with status 200.
  if (!answer.ok || (answer.body?.access_token === undefined && answer.body?.error !== undefined)) {
    throw refusalOf(answer, fields.grant_type);
  }
  return readTokens(answer, askedAt);
}

function formOf(fields: TokenFields): string {
  const form = new URLSearchParams();
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) form.set(name, value);
  }
  return form.toString();
}

function refusalOf({ status, body }: TokenAnswer, grantType: string): CredentialsFault {
  const error = textOf(body?.error);
  const code = printableCode(error);
  const what =
    status === 429
      ? "was refused for now, there were too many of them"
      : status >= 500
        ? "failed at the server"
        : "was refused";
  return new CredentialsFault(
    `the token request (${grantType}) ${what} (status ${status}${code ? `, ${code}` : ""})`,
    {
      status,
      error,
      errorDescription: textOf(body?.error_description),
    },
  );
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
