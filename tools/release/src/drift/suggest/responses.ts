import { isObject, nodeAt } from "../../../../../packages/core/src/document/openapi-document.ts";
import { isJson } from "../../../../spec/src/content-type.ts";
import type { MakeRemedy } from "./edit.ts";
import type { Merged } from "./merge.ts";
import { observed } from "./seen.ts";
import { schemaFor } from "./types.ts";

/** What is known of a body: its content type, and that of its JSON. */
function contentOf({ contentType, types, status }: Merged): Record<string, object> | undefined {
  if (contentType === undefined) return undefined;
  if (!isJson(contentType)) return { [contentType]: { schema: { type: "string" } } };
  const schema = schemaFor(types);
  // Each JSON body of a success has an example; an empty one is true of every object.
  return { [contentType]: { schema, ...(status < 300 && { example: types.includes("array") ? [] : {} }) } };
}

export const remedyForStatus: MakeRemedy = (departure) => {
  const { declaredAt, status } = departure;
  const content = contentOf(departure);
  const value = { description: "Seen in answers.", ...observed(departure), ...(content && { content }) };
  const edit = { do: "add-member", at: declaredAt, name: String(status), value } as const;
  return { what: `declare the status ${status}`, edits: [edit] };
};

export const remedyForContentType: MakeRemedy = (departure, document) => {
  const { declaredAt, contentType } = departure;
  const response = nodeAt(document, declaredAt);
  const content = contentOf(departure);
  if (!content || contentType === undefined || !isObject(response)) return undefined;
  const what = `declare the content type ${contentType}`;
  return isObject(response.content)
    ? {
        what,
        edits: [
          { do: "add-member", at: `${declaredAt}/content`, name: contentType, value: content[contentType] },
        ],
      }
    : { what, edits: [{ do: "add-member", at: declaredAt, name: "content", value: content }] };
};
