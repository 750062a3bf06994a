import { startRecording } from "./recording-run.ts";

/**
 * Vitest's global setup: gives the tests a folder to record in. After the last one every request that a client made or
 * that reached a vendor's simulator, in whatever test, is held against openapi-backend; a run where the two disagree
 * fails. Loading openapi-backend in each test file would cost more than many of the tests.
 */
export default function setup(): () => Promise<void> {
  const judge = startRecording();
  return async () => {
    const { summary, disagreements } = await judge();
    console.log(`note: ${summary}`);
    if (disagreements.length > 0) throw new Error(disagreements.join("\n"));
  };
}
