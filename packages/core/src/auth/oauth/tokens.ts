import { printableCode } from "../../errors/unanswered-errors.ts";
import { type AuthContext, CredentialsFault } from "../authenticator.ts";
import { isSendable } from "../header-credentials.ts";
import { sendTokenRequest, type TokenAnswer } from "../token-request.ts";

/** What an authorization server has issued. Secrets: keep them where you keep passwords. */
export interface OAuthTokens {
  /** What calls send as `Authorization: Bearer`. */
  readonly accessToken: string;
  /** The refresh token to keep from now on: the new one, or the old one where the server did not replace it. */
  readonly refreshToken?: string;
  /** When the access token ends, in milliseconds since 1970; absent where the server does not say. */
  readonly expiresAt?: number;
  /** What the tokens allow, names parted by spaces; absent where the server does not say. */
  readonly scope?: string;
}

/**
 * Takes what was issued, to keep it beyond this process: with the grants that have one, the refresh token (which the
 * server may replace each time) is what a later run starts from.
 *
 * The calls that wait for the tokens go on once the returned promise has settled, or after ten seconds. The tokens are
 * used in any case: an error that this function throws or rejects with is ignored, so report it yourself.
 * It may make calls of the same client. Sets come one after the other, in the order in which they were issued.
 */
export type OnTokens = (tokens: OAuthTokens) => void | Promise<void>;

/** {@link OAuthTokens}, and from when on the access token is replaced (ms since 1970; `Infinity` for not before a 401). */
export interface IssuedTokens {
  /** What was issued. */
  readonly tokens: OAuthTokens;
  /** Milliseconds since 1970. */
  readonly staleAt: number;
}

/**
 * Reads a token endpoint's successful answer (RFC 6749, section 5.1). Lifetimes count from `askedAt`, when the request
 * left, since the server's own clock started somewhere between then and now.
 */
function readTokens({ body, status }: TokenAnswer, askedAt: number): IssuedTokens {
  const refuse = (problem: string) =>
    new CredentialsFault(`the token endpoint's answer ${problem}`, { status });
  if (!body) throw refuse("is not a JSON object; is baseUrl the right address?");
  const { access_token, token_type, expires_in, refresh_token, scope } = body;
  if (!isText(access_token)) throw refuse("has no access_token");
  // An object that a server writes may not be made a text.
  const type = JSON.stringify(token_type ?? "bearer");
  if (!/^"bearer"$/i.test(type)) throw refuse("is for another type of token than Bearer");
  if (!isSendable(access_token)) throw refuse("has an access_token that a header cannot carry");
  const lifetime = lifetimeOf(expires_in);
  const expiresAt = lifetime === undefined ? undefined : askedAt + lifetime;
  return {
    tokens: {
      accessToken: access_token,
      ...(isText(refresh_token) && { refreshToken: refresh_token }),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(isText(scope) && { scope }),
    },
    staleAt: lifetime === undefined ? Number.POSITIVE_INFINITY : askedAt + lifetime - marginOf(lifetime),
  };
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

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
  const answer = await sendTokenRequest(context, {
    path,
    contentType: "application/x-www-form-urlencoded",
    body: formOf(fields),
    repeat: fields.grant_type === "client_credentials" ? "any" : "unread",
  });
  // Some servers report a refusal with status 200.
  const { access_token, error } = answer.body ?? {};
  if (!answer.ok || (!isText(access_token) && error != null)) throw refusalOf(answer, fields.grant_type);
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

/** Milliseconds that a call may need to reach the server with a token that it was just given, clocks' drift included. */
const MARGIN = 60_000;
/** For short-lived tokens: a full minute would take most of a two-minute token's use, and all of a one-minute one's. */
const MARGIN_SHARE = 0.1;
/** Beyond a thousand years it is no lifetime, and no date could be made of its end. */
const LONGEST = 1_000 * 365 * 86_400;

/**
 * Milliseconds that `expires_in` (seconds, as a number or its text) promises; undefined where it is missing or garbage.
 * Such a token is used until the server refuses it.
 */
function lifetimeOf(expiresIn: unknown): number | undefined {
  const text = typeof expiresIn === "string" && /^\d+(\.\d+)?$/.test(expiresIn.trim());
  const seconds = text ? Number(expiresIn) : expiresIn;
  return typeof seconds === "number" && seconds > 0 && seconds <= LONGEST ? seconds * 1_000 : undefined;
}

/** Milliseconds before its end from which on a token is replaced. */
const marginOf = (lifetime: number): number => Math.min(MARGIN, lifetime * MARGIN_SHARE);

/** Which login several processes share, and who does it. */
export interface SharedLogin {
  /** What names the app in public: endpoint, id. */
  readonly names: readonly string[];
  /** Who logs in; when absent, tokens begin with the refresh token. The secret is never kept. */
  readonly identity?: {
    /** What may be known, such as a login name. */
    readonly name: string;
    /** What proves it. */
    readonly secret: string;
  };
}

/** How tokens are had, taken apart so that several processes can share what comes of it. */
export interface SharedSupply extends SharedLogin {
  /** The refresh token of an earlier run. */
  readonly refreshToken?: string | undefined;
  /** The first tokens, and those after a refresh token that is used up. */
  readonly logIn?: (context: AuthContext) => Promise<IssuedTokens>;
  /** The login works once, as an authorization code does. */
  readonly worksOnce?: boolean;
  /** Tokens for a refresh token. */
  readonly renew?: (context: AuthContext, refreshToken: string) => Promise<IssuedTokens>;
  /** Whether a renewal that failed has used up its refresh token, or may have. */
  readonly isSpent: (thrown: unknown) => boolean;
}
