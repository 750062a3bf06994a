type Inspect = (value: unknown, options?: { readonly depth: number }) => string;

interface Inspectors {
  readonly process?: { getBuiltinModule?(name: "node:util"): { readonly inspect: Inspect } };
  readonly Deno?: { readonly inspect: Inspect };
  readonly Bun?: { readonly inspect: Inspect };
}

/** Everything that a log could show of a value in this runtime. */
export function printed(value: unknown): readonly string[] {
  const { process, Deno, Bun } = globalThis as unknown as Inspectors;
  const texts = [String(value), JSON.stringify(value), String((value as Error).stack)];
  for (const inspect of [Deno?.inspect, Bun?.inspect, process?.getBuiltinModule?.("node:util").inspect]) {
    if (inspect) texts.push(inspect(value, { depth: 10 }), inspect({ wrapped: [value] }, { depth: 10 }));
  }
  return texts;
}
