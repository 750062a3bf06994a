import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { SpecDocument } from "../../../../spec/src/openapi.ts";
import { mapKeywords } from "../keywords.ts";
import { distinct } from "./composed.ts";
import { kindsInOneSpelling } from "./kinds.ts";
import { mediaInOneSpelling } from "./media.ts";
import { schemaInOneSpelling } from "./schema.ts";

/** Of which `false` (or 0, or an empty list) says the same as nothing at all. */
const falseByDefault = [
  ...["required", "deprecated", "allowReserved", "allowEmptyValue", "x-check"],
  ...["uniqueItems", "readOnly", "writeOnly", "not"],
];
const zeroByDefault = ["minLength", "minItems", "minProperties"];
const emptyByDefault = [
  ...["required", "properties", "patternProperties", "dependentRequired", "dependentSchemas", "allOf"],
  ...[
    "parameters",
    "headers",
    "links",
    "callbacks",
    "examples",
    "encoding",
    "content",
    "tags",
    "servers",
    "variables",
  ],
  ...["webhooks", "additionalOperations", "schemas", "securitySchemes", "requestBodies", "pathItems"],
];
/** Lists in which a value is no more for being there twice. */
const sets = ["required", "x-extensible-enum", "tags"];

/**
 * A copy of a document in which what can be written in several ways is written in one: a default that is written out is
 * left out, names of media types and of HTTP's schemes are in lower case, and so on. Two documents that are the same in this
 * form describe the same API to everybody.
 *
 * Sources: OpenAPI 3.1.1 and 3.2.0, the defaults of each object; RFC 9110, 8.3.1 and 11.1, what has no capitals.
 */
export function inOneSpelling(document: SpecDocument): SpecDocument {
  return mapKeywords(document, (keywords) => {
    const usual = withoutStyle(withoutSecurity(withoutDefaults(keywords), document));
    return schemaInOneSpelling(
      kindsInOneSpelling(mediaInOneSpelling(withServers(schemeInOneSpelling(usual)), document)),
    );
  }) as SpecDocument;
}

/** How credentials are sent: names of HTTP's schemes and headers have no capitals. */
export function schemeInOneSpelling(keywords: JsonObject): JsonObject {
  const { type, in: place, scheme, name } = keywords;
  if (type === "http" && typeof scheme === "string") return { ...keywords, scheme: scheme.toLowerCase() };
  const isHeader = type === "apiKey" && place === "header" && typeof name === "string";
  return isHeader ? { ...keywords, name: name.toLowerCase() } : keywords;
}

/** What an operation says of credentials, where the document says the same of all; scopes have no order. */
function withoutSecurity(keywords: JsonObject, { security = [] }: SpecDocument): JsonObject {
  const { security: own, ...rest } = keywords;
  if (!Array.isArray(own)) return keywords;
  const plain = plainSecurity(own);
  const usual = "openapi" in rest ? [] : "responses" in rest ? plainSecurity(security) : undefined;
  return isDeepStrictEqual(plain, usual) ? rest : { ...rest, security: plain };
}

/** None is needed where nothing at all is the only one of those that are enough: `[{}]` says what `[]` says. */
function plainSecurity(security: readonly unknown[]): unknown[] {
  const sorted = security
    .filter(isObject)
    .map((requirement) =>
      Object.fromEntries(
        Object.entries(requirement).map(([scheme, scopes]) => [
          scheme,
          Array.isArray(scopes) ? distinct(scopes).sort() : scopes,
        ]),
      ),
    );
  const each = distinct(sorted);
  return isDeepStrictEqual(each, [{}]) ? [] : each;
}

function withoutDefaults(keywords: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(keywords)
      .filter(([key, value]) => {
        if (value === false) return !falseByDefault.includes(key);
        if (value === 0) return !zeroByDefault.includes(key);
        const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
        return !(isEmpty && emptyByDefault.includes(key));
      })
      .map(([key, value]) => [key, sets.includes(key) && Array.isArray(value) ? distinct(value) : value]),
  );
}

/** Of a parameter or header: `style` and `explode` where they are what they would be anyway. */
function withoutStyle(keywords: JsonObject): JsonObject {
  const { style, explode, ...rest } = keywords;
  if (
    (style === undefined && explode === undefined) ||
    !("schema" in rest || "content" in rest || "in" in rest)
  )
    return keywords;
  const usual = rest.in === "query" || rest.in === "cookie" ? "form" : "simple";
  const chosen = style ?? usual;
  return {
    ...rest,
    ...(chosen !== usual && { style: chosen }),
    ...(explode !== undefined && explode !== (chosen === "form") && { explode }),
  };
}

function withServers(keywords: JsonObject): JsonObject {
  const { servers, ...rest } = keywords;
  if (!Array.isArray(servers)) return keywords;
  const plain = distinct(
    servers.map((server) => (isObject(server) ? { ...server, url: plainAddress(server.url) } : server)),
  );
  // The default, by the specification.
  return isDeepStrictEqual(plain, [{ url: "" }]) ? rest : { ...rest, servers: plain };
}

/** An address without what clients leave out: a final slash, the usual port, capitals of a host. */
export function plainAddress(url: unknown): string {
  return String(url)
    .replace(/\/+$/, "")
    .replace(/^https?:\/\/[^/{}]+/i, (host) => host.toLowerCase())
    .replace(/^(https:\/\/[^/]+):443(?=\/|$)|^(http:\/\/[^/]+):80(?=\/|$)/, "$1$2");
}
