import type { Group } from "./behaviour.ts";
import { clear } from "./behaviours/clear.ts";
import { deadline } from "./behaviours/deadline.ts";
import { errors } from "./behaviours/errors.ts";
import { packages } from "./behaviours/packages.ts";
import { paging } from "./behaviours/paging.ts";
import { redirects } from "./behaviours/redirects.ts";
import { results } from "./behaviours/results.ts";
import { retry } from "./behaviours/retry.ts";
import { simulators } from "./behaviours/simulators.ts";
import { socket } from "./behaviours/socket.ts";
import { tokens } from "./behaviours/tokens.ts";
import { transfers } from "./behaviours/transfers.ts";
import { webhooks } from "./behaviours/webhooks.ts";

/** The whole suite, in the order of the table. */
export const groups: readonly Group[] = [
  packages,
  results,
  errors,
  retry,
  deadline,
  redirects,
  tokens,
  transfers,
  paging,
  clear,
  socket,
  simulators,
  webhooks,
];
