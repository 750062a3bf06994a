import { FoundIds } from "./found-ids.ts";
import type { ReadOperation } from "./read-operations.ts";
import type { LiveClient } from "./vendors.ts";

/** How it went, without anything that an answer says. */
export interface LiveRun {
  readonly calls: number;
  /** Operations that were not called because no id was found for them. */
  readonly withoutIds: readonly string[];
  /** Operations that were not called because there had been enough calls. */
  readonly beyondLimit: readonly string[];
  /** Calls that got no answer: operation and the error's name. */
  readonly failed: readonly string[];
  /** Why the run ended early. */
  readonly stopped: string | undefined;
}

/** After so many calls without an answer in a row there is nobody there. */
const MOST_FAILURES = 3;

/**
 * Calls the operations one after the other: lists, then the rows that are found in them. Ends at once when the credentials
 * are refused, because more attempts could lock them out.
 */
export async function readAll(
  { GET, known }: LiveClient,
  operations: readonly ReadOperation[],
  maxCalls: number,
): Promise<LiveRun> {
  const ids = new FoundIds(known);
  const withoutIds: string[] = [];
  const beyondLimit: string[] = [];
  const failed: string[] = [];
  let calls = 0;
  let inARow = 0;
  const run = (stopped?: string): LiveRun => ({ calls, withoutIds, beyondLimit, failed, stopped });
  for (const operation of operations) {
    const name = `GET ${operation.path}`;
    const query = Object.fromEntries(operation.query.map((parameter) => [parameter, known[parameter]]));
    const fillings = ids.fillings(operation.path);
    if (fillings.length === 0) withoutIds.push(name);
    for (const path of fillings) {
      if (calls >= maxCalls) {
        beyondLimit.push(name);
        break;
      }
      calls += 1;
      try {
        const { data, response } = await GET(operation.path, { params: { path, query } });
        inARow = 0;
        if (response.status === 401) return run("the credentials were refused (401)");
        ids.keep(operation, path, data);
      } catch (error) {
        const failure = error instanceof Error ? error.name : "an error";
        failed.push(`${name}: ${failure}`);
        if (failure === "AuthError") return run("the login failed");
        // Something did answer, if not with what was promised.
        inARow = failure === "DecodeError" ? 0 : inARow + 1;
        if (inARow === MOST_FAILURES) return run(`${MOST_FAILURES} calls in a row got no answer`);
      }
    }
  }
  return run();
}
