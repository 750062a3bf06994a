import type { UserContext } from "@redocly/openapi-core";
import type { Schema } from "../openapi.ts";
import type { Rule } from "./rule.ts";

/** `x-extensible-enum` lists the known strings of a set that stays open. */
export function openEnum(): Rule {
  return {
    Schema(schema: Schema, { location, report }: UserContext) {
      const known: unknown = schema["x-extensible-enum"];
      if (known === undefined) return;
      const place = location.child("x-extensible-enum");
      for (const message of refusals(schema, known)) report({ message, location: place });
    },
  };
}

function refusals(schema: Schema, known: unknown): string[] {
  if (
    !Array.isArray(known) ||
    known.length === 0 ||
    known.some((value) => typeof value !== "string" || value === "")
  ) {
    return ["x-extensible-enum is a list of non-empty strings"];
  }
  const types = [schema.type].flat();
  const stringsOnly = types.includes("string") && types.every((type) => type === "string" || type === "null");
  return [
    ...(stringsOnly ? [] : ['x-extensible-enum is for schemas of type "string"']),
    ...(schema.enum === undefined ? [] : ["a set is either closed (enum) or open (x-extensible-enum)"]),
    ...(new Set(known).size === known.length ? [] : ["x-extensible-enum names a value twice"]),
  ];
}
