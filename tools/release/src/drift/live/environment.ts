import { UsageError } from "../../../../spec/src/usage-error.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The first group of variables that is set as a whole. Throws a `UsageError` that names what is missing. */
export function required<Name extends string>(
  environment: Environment,
  ...groups: readonly (readonly Name[])[]
): Record<Name, string> {
  const group = groups.find((names) => names.every((name) => environment[name]));
  if (group)
    return Object.fromEntries(group.map((name) => [name, environment[name]])) as Record<Name, string>;
  const wanted = groups.map((names) => names.join(" and ")).join(", or ");
  throw new UsageError(`--live takes its credentials from the environment: set ${wanted}`);
}
