/** Shows the steps of a rehearsal as they go, with how long each took. */
export async function rehearsalStep<T>(
  label: string,
  work: () => Promise<T>,
  describe: (result: T) => string = () => "",
): Promise<T> {
  const startedAt = performance.now();
  process.stdout.write(`  … ${label}\n`);
  try {
    const result = await work();
    const note = describe(result);
    process.stdout.write(`  ✓ ${label} (${seconds(startedAt)} s)${note && `: ${note}`}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`  ✗ ${label} (${seconds(startedAt)} s)\n`);
    throw error;
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
