/** Prints how a check ended, and gives its problems with the check's name before them. */
export function told(label: string, problems: readonly string[]): string[] {
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${label}`);
  return problems.map((problem) => `${label}: ${problem}`);
}
