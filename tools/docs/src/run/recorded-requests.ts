import { startRecording } from "../../../../packages/simulator/test/recorded/recording-run.ts";
import type { Problem } from "../problem.ts";

const recorder = new URL("../../../../packages/simulator/test/recorded/record-process.ts", import.meta.url)
  .href;

/** What a process is started with that is to have its requests recorded. */
export const RECORDING = ["--import", recorder];

/**
 * Runs programs that are started with {@link RECORDING}, and holds their requests against openapi-backend, as those of the
 * tests are.
 */
export async function judged(work: () => Promise<Problem[]>): Promise<Problem[]> {
  const judge = startRecording();
  const problems = await work();
  const { disagreements } = await judge();
  return [...problems, ...disagreements.map((reason) => ({ file: "docs", line: 1, reason }))];
}
