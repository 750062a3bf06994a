import { type EraSocket, mirrorCollection } from "@pbxkit/era/socket";
import type { RedirectRuleRow } from "@pbxkit/era/testing";
import { RULES } from "./connected.ts";

/** Mirrors an account's rules until `isDone` says so after a change, or at once; says how often they were read again. */
export async function mirror(
  socket: EraSocket,
  account_id: string,
  isDone: (copy: ReadonlyMap<string, RedirectRuleRow>) => boolean,
): Promise<{ readonly copy: ReadonlyMap<string, RedirectRuleRow>; readonly resyncs: number }> {
  let resyncs = 0;
  let done = (_copy: ReadonlyMap<string, RedirectRuleRow>) => {};
  const finished = new Promise<ReadonlyMap<string, RedirectRuleRow>>((resolve) => {
    done = resolve;
  });
  const check = () => {
    if (isDone(mirrored.rows)) done(new Map(mirrored.rows));
  };
  const mirrored = mirrorCollection(socket, RULES, {
    params: { path: { account_id } },
    onChange({ type }) {
      if (type === "resync") resyncs += 1;
      check();
    },
  });
  await mirrored.ready;
  check();
  const copy = await finished;
  await mirrored.close();
  return { copy, resyncs };
}
