import type { Case } from "../corrections/correction.ts";
import { headerDrafts, mediaTypeDrafts, requestBodyDrafts, responseDrafts } from "./body.ts";
import type { Draft } from "./draft.ts";
import { operationDrafts, pathItemDrafts } from "./operation.ts";
import { parameterDrafts } from "./parameter.ts";
import { schemaDrafts } from "./schema.ts";

const writers: Readonly<Record<string, (found: Case) => Draft[]>> = {
  PathItem: pathItemDrafts,
  Operation: operationDrafts,
  Parameter: parameterDrafts,
  RequestBody: requestBodyDrafts,
  Response: responseDrafts,
  MediaType: mediaTypeDrafts,
  MediaTypesMap: mediaTypeDrafts,
  Header: headerDrafts,
  Schema: schemaDrafts,
  AnyOf: schemaDrafts,
  OneOf: schemaDrafts,
  AllOf: schemaDrafts,
};

/** The sentences that say what a change is; one change can be several, like a path with all its operations. */
export function draftsOf(found: Case): Draft[] {
  return writers[found.change.typeName]?.(found) ?? [otherDraft(found)];
}

/** Servers, security and what is rarer: Redocly's own words where it has some. */
function otherDraft({ change, place }: Case): Draft {
  const [verdict] = change.verdicts;
  const [operation] = place.operations;
  const subject = operation ?? (place.owner === "" ? "the document" : place.owner);
  const words = verdict?.message.replace(/\.$/, "").replaceAll("`", "");
  const isSecurity = /^SecurityRequirement/.test(change.typeName);
  const direction = isSecurity ? "request" : place.direction;
  if (words !== undefined) {
    return { sentence: operation === undefined ? words : `${operation}: ${words}`, direction };
  }
  if (change.typeName === "SecurityScheme" && change.kind !== "modified") {
    const way = change.kind === "added" ? "has" : "no longer has";
    return { sentence: `The document ${way} the security scheme ${place.name}` };
  }
  if (isSecurity)
    return { sentence: `${operation ?? "The API"} can be called with other credentials`, direction };
  const verbs = { added: "gains", removed: "loses", modified: "changes" };
  const what = change.kind === "modified" ? `the ${change.property} of its` : "a";
  return { sentence: `${subject} ${verbs[change.kind]} ${what} ${wordsOf(change.typeName)}` };
}

/** `SecurityRequirement` to `security requirement`. */
function wordsOf(typeName: string): string {
  return typeName.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
