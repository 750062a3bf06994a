import type { AuthContext } from "../../../core/src/auth/authenticator.ts";
import type { TokenAnswer, TokenRequest } from "../../../core/src/auth/token-request.ts";
import { openJournal } from "./journal.ts";

/** A login or a token request that a client was about to send, to whatever `fetch`. */
export interface RecordedLogin extends Pick<TokenRequest, "path" | "contentType" | "body"> {
  readonly test: string;
}

type Send = (context: AuthContext, request: TokenRequest) => Promise<TokenAnswer>;

/** Writes down what is sent, for the judge that comes after the last test. */
export function recordingLogins(send: Send, test: () => string): Send {
  const write = openJournal("logins", test);
  if (!write) return send;
  return (context, request) => {
    const { path, contentType, body } = request;
    write({ path, contentType, body });
    return send(context, request);
  };
}
