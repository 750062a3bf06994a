import { format, inspect } from "node:util";

/** Every way in which a value ends up in a log. */
export function renderings(value: unknown): string {
  const { message, stack } = value as { message?: string; stack?: string };
  return [
    String(value),
    `${message}`,
    `${stack}`,
    JSON.stringify(value),
    JSON.stringify({ nested: [value] }),
    JSON.stringify({ ...(value as object) }),
    inspect(value, { depth: 10 }),
    inspect(value, { depth: 10, showHidden: true, getters: true }),
    inspect(new Error("outer", { cause: value }), { depth: 10 }),
    inspect({ ...(value as object) }, { depth: 10 }),
    format("%s %o %O %j", value, value, value, value),
  ].join("\n");
}
