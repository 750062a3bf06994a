import {
  bearerToken,
  type DeclaredOperation,
  type Incoming,
  type OperationHandler,
  type SimulatedAnswer,
  type SimulatedFailure,
  type SimulatorContext,
  TokenRegistry,
} from "@pbxkit/core/testing";
import type { components } from "../generated/schema.ts";
import { wrongKindOfToken } from "./answers.ts";
import { cabinetOf } from "./handlers/cabinet.ts";
import { flashCallAccountOf } from "./handlers/flash-call.ts";
import type { PlusofonRows } from "./rows.ts";

type Ids = Pick<SimulatorContext<PlusofonRows>, "ids">;

/** Operations that do not take the token of the cabinet, and the kind that they take. */
const kinds: Readonly<Record<string, "none" | "refresh" | "flash-call">> = {
  logIn: "none",
  refreshTokens: "refresh",
  sendFlashCall: "flash-call",
  checkFlashCall: "flash-call",
  startCallToAuth: "flash-call",
};

export interface TokenOptions {
  /** The only token that is good beside those of logins. */
  readonly token: string | undefined;
  /** Seconds that the token of a login lives. */
  readonly lifetime: number;
}

/** A pair of tokens, as a login answers with. */
export interface CabinetTokens {
  /** Good for `tokenLifetime`. */
  readonly token: string;
  /** Good for one renewal. */
  readonly refresh_token: string;
}

/** Tokens of the cabinet, from the account area and from logins, and the pairs' refresh tokens. */
export class AccountTokens {
  readonly #options: TokenOptions;
  readonly #access: TokenRegistry;
  readonly #refresh = new TokenRegistry(true);
  #current = "";

  constructor(options: TokenOptions) {
    this.#options = options;
    this.#access = new TokenRegistry(options.token !== undefined);
  }

  /** A token of the account area that is good now. */
  get current(): string {
    return this.#current;
  }

  start(context: Ids): void {
    this.#access.clear();
    this.#refresh.clear();
    this.#renew(this.#options.token ?? context.ids.hex(40));
  }

  revoke(context: Ids): void {
    this.#access.revokeAll();
    this.#refresh.revokeAll();
    this.#renew(context.ids.hex(40));
  }

  #renew(token: string): void {
    this.#current = token;
    this.#access.add(token);
  }

  admit(
    incoming: Incoming,
    context: SimulatorContext<PlusofonRows>,
    operation: DeclaredOperation,
  ): SimulatedFailure | SimulatedAnswer | undefined {
    const kind = kinds[operation.id];
    // The code of the calling application goes with every request.
    if (!incoming.headers.get("client")) return { reason: "unauthenticated", credential: "missing" };
    if (kind === "none") return undefined;
    const token = bearerToken(incoming.headers);
    if (token === undefined) return { reason: "unauthenticated", credential: "missing" };
    const ofFlashCall = flashCallAccountOf(incoming.headers, context.state) !== undefined;
    if (ofFlashCall) return kind === "flash-call" ? undefined : wrongKindOfToken;
    const state = (kind === "refresh" ? this.#refresh : this.#access).state(token, context.now());
    if (state !== "good") return { reason: "unauthenticated", credential: state };
    return kind === "flash-call" ? wrongKindOfToken : undefined;
  }

  readonly logIn: OperationHandler<PlusofonRows> = (call) => {
    const { email, password } = call.body as components["schemas"]["Login"];
    const cabinet = cabinetOf(call);
    if (email !== cabinet.user.email || password !== cabinet.password) {
      return { status: 401, body: { message: "Wrong e-mail address or password." } };
    }
    return { status: 200, body: this.issue(call) };
  };

  /** Both tokens are new; the refresh token is good no more. */
  readonly refreshTokens: OperationHandler<PlusofonRows> = (call) => {
    this.#refresh.revoke(bearerToken(call.incoming.headers) ?? "");
    return { status: 200, body: this.issue(call) };
  };

  /** A pair of tokens, as a login answers with. */
  issue({ ids, now }: SimulatorContext<PlusofonRows>): CabinetTokens {
    const token = ids.hex(40);
    const refresh_token = ids.hex(40);
    this.#access.add(token, now() + this.#options.lifetime * 1_000);
    this.#refresh.add(refresh_token);
    return { token, refresh_token };
  }
}
