import { isJson } from "../content-type.ts";
import type { Schema, SpecDocument, SpecParameter } from "../openapi.ts";
import { resolveReference } from "../reference.ts";

/** How a query parameter's value is written when it is not `name=a&name=b`. */
export type QueryStyle = "comma" | "space" | "pipe" | "json";

/** The query parameters with a style of their own, or undefined when there is none. */
export function queryStyles(
  document: SpecDocument,
  parameters: readonly SpecParameter[],
): Record<string, QueryStyle> | undefined {
  const styles = parameters.flatMap((parameter): [string, QueryStyle][] => {
    const style = parameter.in === "query" ? queryStyle(document, parameter) : undefined;
    return style ? [[parameter.name, style]] : [];
  });
  return styles.length > 0 ? Object.fromEntries(styles) : undefined;
}

function queryStyle(document: SpecDocument, parameter: SpecParameter): QueryStyle | undefined {
  if (Object.keys(parameter.content ?? {}).some(isJson)) return "json";
  if (![resolveReference<Schema>(document, parameter.schema)?.type].flat().includes("array"))
    return undefined;
  if (parameter.style === "spaceDelimited") return "space";
  if (parameter.style === "pipeDelimited") return "pipe";
  return parameter.explode === false ? "comma" : undefined;
}
