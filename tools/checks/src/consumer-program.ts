import type { ConsumerCall } from "./consumer-calls.ts";

/** `{ name: value }` in TypeScript; undefined when there is nothing in it. */
export function objectSource(values: Readonly<Record<string, string | undefined>>): string | undefined {
  const fields = Object.entries(values).filter(([, value]) => value !== undefined);
  return fields.length === 0
    ? undefined
    : `{ ${fields.map(([name, value]) => `${name}: ${value}`).join(", ")} }`;
}

/** A program that makes these calls on RingMe and uses both sides of each result. */
export function ringmeProgram(calls: readonly ConsumerCall[]): string {
  const lines = calls.map(({ method, path, pathParameters, query, body }) => {
    const params = objectSource({ path: objectSource(pathParameters), query: objectSource(query) });
    const init = objectSource({ params, body });
    return `await client.${method}(${[`"${path}"`, init].filter(Boolean).join(", ")})`;
  });
  return `import { createRingmeClient } from "@pbxkit/ringme";
const client = createRingmeClient({ auth: "made-up" });
${usedResults(lines)}`;
}

/** The same program with calls by name. */
export function ringmeNamedProgram(calls: readonly ConsumerCall[]): string {
  const lines = calls.map(({ operationId, pathParameters, query, body }) => {
    const input = objectSource({ path: objectSource(pathParameters), query: objectSource(query), body });
    return `await ${operationId}(${["client", input].filter(Boolean).join(", ")})`;
  });
  return `import { createRingmeClient } from "@pbxkit/ringme";
import { ${calls.map(({ operationId }) => operationId).join(", ")} } from "@pbxkit/ringme/operations";
const client = createRingmeClient({ auth: "made-up" });
${usedResults(lines)}`;
}

/** Each call in a function of its own, since one that failed would end the program. */
export function usedResults(calls: readonly string[]): string {
  return calls
    .map(
      (call, index) =>
        `export async function call${index}() { const { data, error } = ${call}; return error ?? data; }`,
    )
    .join("\n");
}
