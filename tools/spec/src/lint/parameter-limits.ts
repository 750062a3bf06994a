import { isJson } from "../content-type.ts";
import type { Schema, SpecParameter } from "../openapi.ts";
import { hasType } from "./answer.ts";
import { operationRule } from "./rule.ts";
import type { SourceNode } from "./source-node.ts";

/** Parameters are of the kinds that the clients can put into a request. */
export const parameterLimits = operationRule(({ parameters, report }) => {
  for (const parameter of parameters) {
    const reason = refusal(parameter);
    if (reason) report(parameter, `parameter "${parameter.value.name}": ${reason}`);
  }
  for (const [parameter, other] of repeatedHeaders(parameters))
    report(
      parameter,
      `parameter "${parameter.value.name}": "${other.value.name}" is the same header, which has no case; leave one out`,
    );
});

/** Header parameters that one before them is the same as. */
function repeatedHeaders(parameters: readonly SourceNode<SpecParameter>[]) {
  const headers = parameters.filter(({ value }) => value.in === "header");
  return headers.flatMap((parameter, index) => {
    const isSame = ({ value }: SourceNode<SpecParameter>) =>
      value.name.toLowerCase() === parameter.value.name.toLowerCase();
    const other = headers.slice(0, index).find(isSame);
    return other ? [[parameter, other] as const] : [];
  });
}

function refusal(parameter: SourceNode<SpecParameter>): string | undefined {
  const { in: place, style, content } = parameter.value;
  if (place === "path")
    return style && style !== "simple"
      ? `the clients write path parameters with style simple, not ${style}`
      : undefined;
  if (place === "header") return headerRefusal(parameter.value.name);
  if (place !== "query") return `the clients do not send parameters in ${place}`;
  if (parameter.value.allowReserved === true) return "the clients always encode reserved characters";
  if (content)
    return Object.keys(content).every(isJson)
      ? undefined
      : "the clients write only JSON content into a query";
  return queryRefusal(parameter);
}

/** What a client or a runtime sets by itself: a parameter of that name would do nothing, or undo it. */
const OWN_HEADERS =
  /^(accept|authorization|connection|content-length|content-type|cookie|host|transfer-encoding)$/i;

function headerRefusal(name: string): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return "no header can have this name";
  return OWN_HEADERS.test(name) ? "the client sets this header by itself; leave it out" : undefined;
}

function queryRefusal(parameter: SourceNode<SpecParameter>): string | undefined {
  const { style = "form", explode = style === "form" } = parameter.value;
  const schema = parameter.child<Schema>("schema");
  if (hasType(schema, "object"))
    return style === "deepObject" ? undefined : "the clients write objects with style deepObject";
  if (!hasType(schema, "array"))
    return style === "form" ? undefined : `style ${style} is for arrays and objects`;
  if (style === "form" || ((style === "spaceDelimited" || style === "pipeDelimited") && !explode))
    return undefined;
  return `the clients do not write arrays with style ${style}${explode ? " and explode" : ""}`;
}
