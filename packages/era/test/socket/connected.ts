import { connectEraSocket, type EraSocket, type EraSocketOptions } from "@pbxkit/era/socket";
import {
  createEraSimulator,
  type EraSimulator,
  type EraSimulatorOptions,
  type RedirectRuleRow,
} from "@pbxkit/era/testing";

export const RULES = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";
export const RULE = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}";
export const ACCOUNT = "00000000-0000-4000-8000-000000000001";

/** A rule as the server keeps it. */
export const rule = (id: string, priority = 1): RedirectRuleRow => ({
  id,
  enabled: 1,
  type: "busy",
  filter_fromnumber: "*",
  tran_number: "205",
  priority,
  schedule: "all",
  periods: [],
  opts: { title: "", comment: "", tab: [] },
});

/** A made-up id. */
export const uuid = (number: number): string =>
  `11111111-0183-c6ad-0000-${number.toString(16).padStart(12, "0")}`;

export interface Connected {
  readonly simulator: EraSimulator;
  readonly socket: EraSocket;
  readonly path: { readonly account_id: string };
  /** Another socket of the same simulator. */
  readonly open: (options?: Partial<EraSocketOptions>) => EraSocket;
}

/** A simulator, and a socket to it that waits as long as possible between connections. */
export function connected(
  options: EraSimulatorOptions = {},
  more: Partial<EraSocketOptions> = {},
): Connected {
  const simulator = createEraSimulator(options);
  const { baseUrl, auth, WebSocket, accountId } = simulator;
  const open = (own: Partial<EraSocketOptions> = {}) =>
    connectEraSocket({
      baseUrl,
      auth,
      WebSocket,
      random: () => 0.999,
      ...(options.clock && { clock: options.clock }),
      ...more,
      ...own,
    });
  return { simulator, socket: open(), path: { account_id: accountId }, open };
}
