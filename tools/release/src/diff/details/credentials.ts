import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { SecurityRequirement, SpecDocument } from "../../../../spec/src/openapi.ts";
import { listOperations, type OperationEntry } from "../../../../spec/src/operations.ts";
import { type Level, rank, type SpecChange } from "../change.ts";
import type { Documents } from "../documents.ts";
import { mapKeywords } from "../keywords.ts";
import { schemeInOneSpelling } from "../spelling/document.ts";

/** Which credentials operations take, and how they are sent. What held before has to be enough now. */
export function credentialChanges({ base: before, revision }: Documents): SpecChange[] {
  const base = withNewNames(before, revision);
  return [...requirementChanges(base, revision), ...schemeChanges(base, revision)];
}

/** A document whose schemes have the names that they have now: it is for the document alone how they are called. */
function withNewNames(base: SpecDocument, revision: SpecDocument): SpecDocument {
  const [had, has] = [schemesOf(base), schemesOf(revision)];
  const names = new Map<string, string>();
  for (const [name, scheme] of Object.entries(had)) {
    const twin = Object.keys(has).find(
      (other) => !(name in has || other in had) && isDeepStrictEqual(bare(has[other]), bare(scheme)),
    );
    if (twin !== undefined) names.set(name, twin);
  }
  if (names.size === 0) return base;
  const renamed = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [names.get(name) ?? name, value]));
  return mapKeywords(base, (keywords) => ({
    ...keywords,
    ...(Array.isArray(keywords.security) && { security: keywords.security.map(renamed) }),
    ...(isObject(keywords.securitySchemes) && { securitySchemes: renamed(keywords.securitySchemes) }),
  })) as SpecDocument;
}

const bare = (scheme: unknown): unknown =>
  isObject(scheme) ? { ...scheme, description: undefined } : scheme;

/** What an operation takes: one of these, each a set of schemes with scopes. None at all is one of them. */
function requirementsOf(document: SpecDocument, { operation }: OperationEntry): SecurityRequirement[] {
  const listed = operation.security ?? document.security ?? [];
  return listed.length === 0 ? [{}] : listed;
}

function requirementChanges(base: SpecDocument, revision: SpecDocument): SpecChange[] {
  const before = new Map(listOperations(base).map((entry) => [nameOf(entry), requirementsOf(base, entry)]));
  const entries = listOperations(revision);
  const groups = new Map<string, { level: Level; operations: string[] }>();
  let shared = 0;
  for (const entry of entries) {
    const had = before.get(nameOf(entry));
    if (had === undefined) continue;
    shared += 1;
    const has = requirementsOf(revision, entry);
    const level = levelOf(had, has);
    if (level === undefined) continue;
    const words = wordsOf(had, has, level);
    const group = groups.get(words) ?? { level, operations: [] };
    group.operations.push(nameOf(entry));
    groups.set(words, group);
  }
  return [...groups].flatMap(([words, { level, operations }]): SpecChange[] => {
    const change = {
      level,
      direction: "request",
      pointer: "#/security",
      rule: "credentials-changed",
    } as const;
    if (operations.length === shared && shared > 1) {
      return [{ ...change, operations, sentence: `Every call ${words}` }];
    }
    return operations.map((name) => ({ ...change, operations: [name], sentence: `${name} ${words}` }));
  });
}

function levelOf(
  had: readonly SecurityRequirement[],
  has: readonly SecurityRequirement[],
): Level | undefined {
  if (!had.every((before) => has.some((after) => isWithin(after, before)))) return "major";
  return has.every((after) => had.some((before) => isWithin(before, after))) ? undefined : "minor";
}

/** Whether who has `held` has all that `wanted` asks for. */
function isWithin(wanted: SecurityRequirement, held: SecurityRequirement): boolean {
  return Object.entries(wanted).every(
    ([scheme, scopes]) => scopes.every((scope) => held[scheme]?.includes(scope)) && scheme in held,
  );
}

function wordsOf(
  had: readonly SecurityRequirement[],
  has: readonly SecurityRequirement[],
  level: Level,
): string {
  const isOpen = (list: readonly SecurityRequirement[]) =>
    list.some((each) => Object.keys(each).length === 0);
  if (level === "minor") {
    if (isOpen(has) && !isOpen(had)) return "no longer needs credentials";
    return `also takes the credentials ${listed(has.filter((after) => !had.some((before) => isDeepStrictEqual(before, after))))}`;
  }
  return `${isOpen(had) ? "now needs the credentials" : "needs other credentials:"} ${listed(has)}`;
}

function listed(requirements: readonly SecurityRequirement[]): string {
  const one = (requirement: SecurityRequirement) =>
    Object.entries(requirement)
      .map(([scheme, scopes]) => (scopes.length > 0 ? `${scheme} (${scopes.join(", ")})` : scheme))
      .join(" and ") || "none";
  return requirements.map(one).join(", or ");
}

const schemesOf = (document: SpecDocument): JsonObject => {
  const schemes = document.components?.securitySchemes;
  return isObject(schemes) ? schemes : {};
};

/** Schemes of both documents. One that came or went is told by the operations that take it; who takes none, sends none. */
function schemeChanges(base: SpecDocument, revision: SpecDocument): SpecChange[] {
  const before = schemesOf(base);
  const taken = new Set(
    [base, revision].flatMap((document) =>
      listOperations(document).flatMap((entry) => requirementsOf(document, entry).flatMap(Object.keys)),
    ),
  );
  return Object.entries(schemesOf(revision)).flatMap(([name, scheme]) => {
    const known = before[name];
    if (!isObject(known) || !isObject(scheme)) return [];
    const told = isDeepStrictEqual(placeOf(known), placeOf(scheme))
      ? [...metadataOf(known, scheme), ...flowsOf(known, scheme), ...deprecationOf(known, scheme)]
      : [["major", `are sent as ${placeText(scheme)} instead of ${placeText(known)}`] as const];
    const isTaken = taken.has(name);
    const pointer = `#/components/securitySchemes/${name}`;
    return told.map(([level, words]): SpecChange => {
      const change = { operations: [], pointer, rule: "credentials-changed" } as const;
      return isTaken
        ? { ...change, level, direction: "request", sentence: `The credentials ${name} ${words}` }
        : {
            ...change,
            level: "patch",
            direction: "none",
            sentence: `The credentials ${name}, which no operation takes, ${words}`,
          };
    });
  });
}

function deprecationOf(before: JsonObject, after: JsonObject): Told[] {
  const [was, is] = [before.deprecated === true, after.deprecated === true];
  if (was === is) return [];
  return [is ? ["minor", "are deprecated"] : ["patch", "are no longer deprecated"]];
}

function placeOf(said: JsonObject) {
  const { type, scheme, in: where, name, openIdConnectUrl } = schemeInOneSpelling(said);
  return { type, scheme, where, name, openIdConnectUrl };
}

function placeText(scheme: JsonObject): string {
  if (scheme.type === "apiKey") return `the ${scheme.in} ${scheme.name}`;
  if (scheme.type === "openIdConnect") return `OpenID Connect tells at ${scheme.openIdConnectUrl}`;
  return scheme.type === "http" ? `HTTP ${scheme.scheme}` : String(scheme.type);
}

type Told = readonly [Level, string];

/** Where the authorization server tells the addresses that a client goes to (RFC 8414). */
function metadataOf({ oauth2MetadataUrl: from }: JsonObject, { oauth2MetadataUrl: to }: JsonObject): Told[] {
  if (from === to) return [];
  if (from === undefined) return [["minor", `are described at ${to}`]];
  return [["major", `are described at ${to ?? "no address"} instead of ${from}`]];
}

function flowsOf(before: JsonObject, after: JsonObject): Told[] {
  const [had, has] = [before.flows, after.flows].map((flows) => (isObject(flows) ? flows : {})) as [
    JsonObject,
    JsonObject,
  ];
  const told = Object.keys({ ...had, ...has }).flatMap((grant): Told[] => {
    const [from, to] = [had[grant], has[grant]];
    if (!isObject(from)) return [["minor", `can be got by the grant ${grant}, too`]];
    if (!isObject(to)) return [["major", `can no longer be got by the grant ${grant}`]];
    return [...addressesOf(from, to), ...scopesOf(from, to)];
  });
  // The grants of a vendor mostly share an address: said once.
  const byWords = new Map<string, Level>();
  for (const [level, words] of told) if (rank(level) > rank(byWords.get(words))) byWords.set(words, level);
  return [...byWords].map(([words, level]) => [level, words]);
}

function addressesOf(before: JsonObject, after: JsonObject): Told[] {
  const names = {
    ...{ tokenUrl: "come from", refreshUrl: "are renewed at", authorizationUrl: "are asked for at" },
    deviceAuthorizationUrl: "are asked for by devices at",
  };
  return Object.entries(names).flatMap(([key, verb]): Told[] =>
    before[key] === after[key]
      ? []
      : [["major", `${verb} ${after[key] ?? "no address"} instead of ${before[key] ?? "none"}`]],
  );
}

function scopesOf(before: JsonObject, after: JsonObject): Told[] {
  const [had, has] = [before.scopes, after.scopes].map((scopes) =>
    Object.keys(isObject(scopes) ? scopes : {}),
  );
  const gained = has?.filter((scope) => !had?.includes(scope)) ?? [];
  const lost = had?.filter((scope) => !has?.includes(scope)) ?? [];
  return [
    ...lost.map((scope): Told => ["major", `no longer have the scope ${scope}`]),
    ...gained.map((scope): Told => ["minor", `can have the scope ${scope}`]),
  ];
}

const nameOf = ({ method, path }: OperationEntry): string => `${method} ${path}`;
