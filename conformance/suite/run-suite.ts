import type { ServersConfig } from "../servers/config.ts";
import type { Behaviour } from "./behaviour.ts";
import { Context } from "./context.ts";
import { ControlClient } from "./control-client.ts";
import { groups } from "./groups.ts";
import type { BehaviourReport, RuntimeFamily, SuiteReport } from "./report.ts";
import { runtimeVersion } from "./runtime-version.ts";
import { Unhandled } from "./unhandled.ts";

/** Longer than any timeout in the suite; a behaviour that takes longer waits for something that will not come. */
const BEHAVIOUR_LIMIT = 15_000;

/** Runs every behaviour, one after the other, against the servers that the control server knows. */
export async function runSuite(controlOrigin: string, family: RuntimeFamily): Promise<SuiteReport> {
  const unhandled = new Unhandled(family);
  const control = new ControlClient(controlOrigin);
  const context = new Context(family, control, await control.get<ServersConfig>("/config"));
  const behaviours: BehaviourReport[] = [];
  for (const group of groups) {
    for (const behaviour of group.behaviours) {
      behaviours.push({ group: group.name, ...(await runBehaviour(behaviour, context, unhandled)) });
      await context.arrivals.gather();
    }
  }
  return { family, version: runtimeVersion(family), behaviours, requests: context.arrivals.all };
}

async function runBehaviour(
  behaviour: Behaviour,
  context: Context,
  unhandled: Unhandled,
): Promise<Omit<BehaviourReport, "group">> {
  const { name } = behaviour;
  const alternative = behaviour.alternatives?.find(({ runtimes }) => runtimes.includes(context.runtime));
  const startedAt = Date.now();
  let problem: string | undefined;
  try {
    await limited((alternative ?? behaviour).run(context));
    problem = await unhandled.take();
  } catch (error) {
    problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (error instanceof Error && error.name !== "Mismatch") problem += ` ${firstFrame(error)}`;
  }
  const milliseconds = Date.now() - startedAt;
  if (problem !== undefined) return { name, outcome: "fail", problem, milliseconds };
  if (alternative) return { name, outcome: "alternative", says: alternative.says, milliseconds };
  return { name, outcome: "pass", milliseconds };
}

async function limited(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not over after ${BEHAVIOUR_LIMIT} ms`)), BEHAVIOUR_LIMIT);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

const firstFrame = (error: Error): string =>
  (error.stack ?? "")
    .split("\n")
    .find((line) => /^\s+at /.test(line))
    ?.trim() ?? "";
