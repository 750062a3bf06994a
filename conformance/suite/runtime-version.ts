import type { RuntimeFamily } from "./report.ts";

interface Versions {
  readonly process?: { readonly versions?: { readonly node?: string } };
  readonly Deno?: { readonly version: { readonly deno: string } };
  readonly Bun?: { readonly version: string };
}

/** The version that the runtime states: proof that the suite ran where it should. */
export function runtimeVersion(family: RuntimeFamily): string | undefined {
  const { process, Deno, Bun } = globalThis as unknown as Versions;
  switch (family) {
    case "node":
      return Deno || Bun ? undefined : process?.versions?.node;
    case "deno":
      return Deno?.version.deno;
    case "bun":
      return Bun?.version;
    default:
      return undefined;
  }
}
