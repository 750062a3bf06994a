import type { JsonObject } from "../../../../packages/core/src/document/openapi-document.ts";
import type { RequestBody, Response, SpecDocument, SpecPathItem } from "../../../spec/src/openapi.ts";
import { operationsOfPath, parametersOf } from "../../../spec/src/operations.ts";
import { resolveReference } from "../../../spec/src/reference.ts";

/** Prefix of the made-up paths under which webhooks are compared; no path of an API has a `#`. */
export const WEBHOOK_PATH = "/#webhooks/";

/** The made-up media type for what comes beside a delivery's body. */
const BESIDES = "parameters";

/** Whether there is one, as a field beside the parameters. */
const BODY = "request body";

/**
 * A document's webhooks as operations that are compared like all others, turned round: a delivery is what a user's program
 * gets, so it is an answer, and what the program answers is a request body.
 */
export function webhookPaths(document: SpecDocument): Record<string, SpecPathItem> {
  const webhooks = (document.webhooks ?? {}) as Record<string, SpecPathItem>;
  const entries = Object.entries(webhooks).map(([name, item]): [string, SpecPathItem] => {
    const operations = operationsOfPath(item).map(([method, operation]) => {
      const { requestBody, responses = {} } = operation;
      const body = resolveReference<RequestBody>(document, requestBody);
      const besides = besidesOf(parametersOf(document, item, operation), body);
      const delivery = { description: "", content: { ...body?.content, [BESIDES]: { schema: besides } } };
      const answers = Object.entries(responses).flatMap(([status, answer]) =>
        answersOf(document, status, answer),
      );
      const turned = {
        ...(operation.deprecated === true && { deprecated: true }),
        responses: { 200: delivery },
        requestBody: { content: Object.fromEntries(answers) },
      };
      return [method.toLowerCase(), turned] as const;
    });
    return [`${WEBHOOK_PATH}${name}`, Object.fromEntries(operations)];
  });
  return Object.fromEntries(entries);
}

/** Parameters, and whether there always is a body, as the fields of an object. */
function besidesOf(parameters: ReturnType<typeof parametersOf>, body: RequestBody | undefined): JsonObject {
  const fields = parameters.map(({ in: kind, name, schema }) => [`${kind} ${name}`, schema ?? {}] as const);
  const required = parameters.filter((parameter) => parameter.required === true);
  return {
    type: "object",
    properties: { ...Object.fromEntries(fields), ...(body && { [BODY]: {} }) },
    required: [
      ...required.map(({ in: kind, name }) => `${kind} ${name}`),
      ...(body?.required === true ? [BODY] : []),
    ].sort(),
  };
}

function answersOf(document: SpecDocument, status: string, answer: unknown): [string, JsonObject][] {
  const content = resolveReference<Response>(document, answer as Response)?.content ?? {};
  const forms = Object.entries(content).map(([type, form]): [string, JsonObject] => [
    `${status} ${type}`,
    form,
  ]);
  return forms.length > 0 ? forms : [[status, {}]];
}
