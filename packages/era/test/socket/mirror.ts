import type { EraSocket } from "@pbxkit/era/socket";
import type { RedirectRuleRow } from "@pbxkit/era/testing";
import { RULES } from "./connected.ts";

/**
 * Keeps a copy of a collection by a subscription, as a program would: reads it when the subscription stands and at each
 * `resync`, and applies the changes in between. Ends when `isDone` says so after a change.
 */
export async function mirror(
  socket: EraSocket,
  account_id: string,
  isDone: (copy: ReadonlyMap<string, RedirectRuleRow>) => boolean,
): Promise<{ readonly copy: Map<string, RedirectRuleRow>; readonly resyncs: number }> {
  const init = { params: { path: { account_id } } };
  const copy = new Map<string, RedirectRuleRow>();
  let resyncs = 0;
  const readAgain = async () => {
    const rules = await socket.read(RULES, init);
    copy.clear();
    for (const rule of rules) copy.set(rule.id, rule);
  };
  const changes = socket.subscribe(RULES, init);
  await changes.ready;
  await readAgain();
  if (isDone(copy)) return { copy, resyncs };
  for await (const change of changes) {
    if (change.type === "resync") {
      resyncs += 1;
      await readAgain();
    } else if (change.type === "deleted" || !change.after) copy.delete(change.id);
    else copy.set(change.id, change.after);
    if (isDone(copy)) break;
  }
  return { copy, resyncs };
}
