import {
  type SimulatedAnswer,
  type SimulatedCall,
  type SimulatorContext,
  TokenRegistry,
} from "@pbxkit/core/testing";
import type { AppRow, RingmeRows } from "../rows.ts";

/** OAuth's own form. A grant that is not valid is 401 here, where the standard has 400. */
export function oauthProblem(error: string, error_description: string): SimulatedAnswer {
  return { status: error === "invalid_grant" ? 401 : 400, body: { error, error_description } };
}

/** Whether an answer says that app, user, code or refresh token are not good, and not only that something is missing. */
export const isRefusedLogin = ({ body }: SimulatedAnswer): boolean =>
  ["invalid_client", "invalid_grant"].includes((body as { readonly error?: string }).error ?? "");

type Fields = Readonly<Record<string, unknown>>;

/** Seconds that an access token lives, as every published example says. */
export const tokenLifetime = 3_600;

export interface GrantOptions {
  /** Seconds that an access token lives. */
  readonly lifetime: number;
  /** Only apps, users, codes and refresh tokens that the simulator knows. */
  readonly onlyKnown: boolean;
}

interface Owner {
  readonly app: string;
  readonly user: string | null;
}

interface Code extends Owner {
  readonly redirectUri: string;
  readonly expires: number;
}

const codeLifetime = 10 * 60_000;
const grantTypes: Readonly<Record<string, NonNullable<AppRow["type"]>>> = {
  authorization_code: "public",
  client_credentials: "trusted",
  password: "password_credentials",
};

/** The token endpoint: every grant, rotation of refresh tokens, codes that work once. */
export class Grants {
  readonly #options: GrantOptions;
  readonly #codes = new Map<string, Code>();
  readonly #refreshTokens = new Map<string, Owner>();
  readonly #used = new Set<string>();
  readonly #passwords = new Map<string, string>();
  /** Tokens that nobody issued, taken at first sight. */
  readonly registry: TokenRegistry;

  constructor(options: GrantOptions) {
    this.#options = options;
    this.registry = new TokenRegistry(options.onlyKnown);
  }

  start(): void {
    this.#codes.clear();
    this.#refreshTokens.clear();
    this.#used.clear();
    this.#passwords.clear();
    this.registry.clear();
  }

  /** A session and its access token. */
  open(owner: Owner, { state, ids, now }: SimulatorContext<RingmeRows>): string {
    const id = ids.hex(16);
    const access_token = `${id}.${ids.hex(32)}`;
    const user_id = state.clientUsers.list().find(({ login }) => login === owner.user)?.id ?? null;
    const expires = now() + this.#options.lifetime * 1_000;
    state.sessions.insert({ id, access_token, app_id: owner.app, user_id, login: owner.user, expires });
    return access_token;
  }

  /** A code for the redirect back to the app; `undefined` where the app is not known, or its type has another grant. */
  issueCode(
    app: string,
    redirectUri: string,
    { ids, now, state }: SimulatorContext<RingmeRows>,
  ): string | undefined {
    const known = state.apps.get(app);
    if (known === undefined && this.#options.onlyKnown) return undefined;
    if (known?.type !== undefined && known.type !== grantTypes.authorization_code) return undefined;
    const code = ids.hex(32);
    this.#codes.set(code, { app, user: null, redirectUri, expires: now() + codeLifetime });
    return code;
  }

  answer(fields: Fields, call: SimulatedCall<RingmeRows>): SimulatedAnswer {
    // RFC 6749, 3.2: none may be sent twice, and one without a value is one that was left out.
    const twice = Object.keys(fields).find((name) => typeof fields[name] !== "string");
    if (twice !== undefined) return oauthProblem("invalid_request", `${twice} was sent twice`);
    const text = (name: string) => (fields[name] as string | undefined) || undefined;
    const grant = text("grant_type");
    const appId = text("client_id");
    const secret = text("client_secret");
    if (grant === undefined) return oauthProblem("invalid_request", "grant_type is missing");
    if (appId === undefined || secret === undefined)
      return oauthProblem("invalid_client", "The app is missing");
    const app = this.#app(appId, secret, call);
    if (!app) return oauthProblem("invalid_client", "The app is not known, or the secret is wrong");
    const type = grantTypes[grant];
    if (type !== undefined && app.type !== undefined && app.type !== type) {
      return oauthProblem("unauthorized_client", "The type of the app does not allow this grant");
    }
    switch (grant) {
      case "client_credentials":
        // This grant gets no refresh token: the app asks again.
        return this.#issue({ app: appId, user: null }, call, false);
      case "password":
        return this.#password(appId, text("username"), text("password"), call);
      case "authorization_code":
        return this.#code(appId, text("code"), text("redirect_uri"), call);
      case "refresh_token":
        return this.#refresh(appId, text("refresh_token"), call);
      default:
        return oauthProblem("unsupported_grant_type", "There is no such grant");
    }
  }

  /** Whether the password is this user's; a user that nobody knows gets the password of the first time. */
  isPassword(login: string, password: string, { state }: SimulatorContext<RingmeRows>): boolean {
    const user = [state.clientUsers, state.extensionUsers, state.extensionGroupUsers]
      .flatMap((table) => table.list() as { readonly login?: string; readonly password: string }[])
      .find((row) => row.login === login);
    const known = user?.password ?? this.#passwords.get(login);
    if (known !== undefined) return known === password;
    if (this.#options.onlyKnown) return false;
    this.#passwords.set(login, password);
    return true;
  }

  #app(id: string, secret: string, { state }: SimulatedCall<RingmeRows>): AppRow | undefined {
    const app =
      state.apps.get(id) ?? (this.#options.onlyKnown ? undefined : state.apps.insert({ id, secret }));
    return app?.secret === secret ? app : undefined;
  }

  #password(
    app: string,
    username: string | undefined,
    password: string | undefined,
    call: SimulatedCall<RingmeRows>,
  ): SimulatedAnswer {
    if (username === undefined || password === undefined) {
      return oauthProblem("invalid_request", "username and password are needed");
    }
    if (!this.isPassword(username, password, call)) {
      return oauthProblem("invalid_grant", "Wrong user name or password");
    }
    return this.#issue({ app, user: username }, call, true);
  }

  #code(
    app: string,
    code: string | undefined,
    redirectUri: string | undefined,
    call: SimulatedCall<RingmeRows>,
  ): SimulatedAnswer {
    if (code === undefined || redirectUri === undefined) {
      return oauthProblem("invalid_request", "code and redirect_uri are needed");
    }
    const known = this.#codes.get(code);
    const usable = known
      ? known.app === app && known.redirectUri === redirectUri && known.expires > call.now()
      : !this.#options.onlyKnown;
    if (!usable || this.#used.has(code)) return oauthProblem("invalid_grant", "The code is not valid");
    this.#used.add(code);
    return this.#issue({ app, user: known?.user ?? null }, call, true);
  }

  #refresh(app: string, token: string | undefined, call: SimulatedCall<RingmeRows>): SimulatedAnswer {
    if (token === undefined) return oauthProblem("invalid_request", "refresh_token is missing");
    const known = this.#refreshTokens.get(token);
    const usable = known ? known.app === app : !this.#options.onlyKnown;
    if (!usable || this.#used.has(token))
      return oauthProblem("invalid_grant", "The refresh token is not valid");
    // Rotation: the old one is good no more.
    this.#used.add(token);
    return this.#issue({ app, user: known?.user ?? null }, call, true);
  }

  #issue(owner: Owner, call: SimulatedCall<RingmeRows>, refreshable: boolean): SimulatedAnswer {
    const access_token = this.open(owner, call);
    const body = { access_token, token_type: "Bearer", expires_in: this.#options.lifetime, scope: "all" };
    if (!refreshable) return { status: 200, headers: noStore, body };
    const refresh_token = call.ids.hex(40);
    this.#refreshTokens.set(refresh_token, owner);
    return { status: 200, headers: noStore, body: { ...body, refresh_token } };
  }
}

const noStore = { "cache-control": "no-store" };
