import { createEraClient, type EraOptions, RequestError, unwrap } from "@pbxkit/era";
import { connectEraSocket, type EraSocketOptions } from "@pbxkit/era/socket";

const RULES = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";

/**
 * Deletes every redirect rule of a SIP account, in any runtime: with the HTTP method CLEAR where it can be sent, and over the
 * socket in Bun and workerd, where it cannot. Says which it was.
 */
export async function clearRules(
  options: EraOptions & Pick<EraSocketOptions, "WebSocket">,
  account_id: string,
): Promise<"CLEAR" | "socket.clear"> {
  const init = { params: { path: { account_id } } };
  try {
    await unwrap(createEraClient(options).CLEAR(RULES, init));
    return "CLEAR";
  } catch (error) {
    // Nothing was sent; the message names this way round.
    if (!(error instanceof RequestError)) throw error;
  }
  const { baseUrl, auth, WebSocket } = options;
  const socket = connectEraSocket({ baseUrl, auth, WebSocket });
  try {
    await socket.clear(RULES, init);
    return "socket.clear";
  } finally {
    await socket.close();
  }
}
