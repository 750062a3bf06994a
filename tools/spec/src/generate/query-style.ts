import { isJson } from "../content-type.ts";
import type { OpenApiDocument, Parameter, Schema } from "../openapi.ts";
import { resolve } from "../reference.ts";

/** How a query parameter's value is written when it is not `name=a&name=b`. */
export type QueryStyle = "comma" | "space" | "pipe" | "json";

/** The query parameters with a style of their own, or undefined when there is none. */
export function queryStyles(
  document: OpenApiDocument,
  parameters: readonly Parameter[],
): Record<string, QueryStyle> | undefined {
  const styles = parameters.flatMap((parameter): [string, QueryStyle][] => {
    const style = parameter.in === "query" ? queryStyle(document, parameter) : undefined;
    return style ? [[parameter.name, style]] : [];
  });
  return styles.length > 0 ? Object.fromEntries(styles) : undefined;
}

function queryStyle(document: OpenApiDocument, parameter: Parameter): QueryStyle | undefined {
  if (Object.keys(parameter.content ?? {}).some(isJson)) return "json";
  if (![resolve<Schema>(document, parameter.schema)?.type].flat().includes("array")) return undefined;
  if (parameter.style === "spaceDelimited") return "space";
  if (parameter.style === "pipeDelimited") return "pipe";
  return parameter.explode === false ? "comma" : undefined;
}
