import type { Location, OasRef, UserContext } from "@redocly/openapi-core";
import type { Rule } from "./rule.ts";

/** The extensions of specs/README.md, to the node types that may have them; none named: any. */
const extensions = new Map<string, readonly string[]>([
  ["x-effect", ["Operation"]],
  ["x-pagination", ["Operation"]],
  ["x-check", ["Operation"]],
  ["x-extensible-enum", ["Schema"]],
  ["x-evidence", []],
  ["x-reason", []],
  ["x-vendor-docs", ["Info"]],
  ["x-success", ["Info"]],
]);

const evidence = ["documented", "observed", "inferred"];

/** Extensions are known ones in their places, and what is not documented says why it is believed. */
export function knownExtensions(): Rule {
  return {
    any(node: unknown, context: UserContext) {
      if (context.type.name === "SpecExtension") return;
      check(node, context.location, context);
    },
    // What stands beside a `$ref` is not part of the node that the engine hands out for it.
    ref: (node: OasRef, context: UserContext) => check(node, context.location, context),
  };
}

function check(node: unknown, location: Location, { type, report }: UserContext): void {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  for (const key of Object.keys(node).filter((name) => name.startsWith("x-"))) {
    const places = extensions.get(key);
    const place = location.child(key).key();
    if (!places)
      report({ message: `unknown extension "${key}"; specs/README.md lists them`, location: place });
    else if (places.length > 0 && !places.includes(type.name)) {
      report({ message: `${key} belongs to ${places.join(", ").toLowerCase()} only`, location: place });
    }
  }
  checkEvidence(node as Record<string, unknown>, location, report);
}

function checkEvidence(
  node: Record<string, unknown>,
  location: Location,
  report: UserContext["report"],
): void {
  const { "x-evidence": found, "x-reason": reason } = node;
  if (found === undefined) {
    if (reason === undefined) return;
    report({ message: "x-reason stands without x-evidence", location: location.child("x-reason").key() });
  } else if (!evidence.includes(found as string)) {
    const message = `x-evidence is one of ${evidence.join(", ")}, not ${JSON.stringify(found)}`;
    report({ message, location: location.child("x-evidence") });
  } else if (found !== "documented" && !isOneLine(reason)) {
    report({
      message: `x-evidence: ${found} needs an x-reason of one line`,
      location: location.child("x-evidence"),
    });
  }
}

function isOneLine(reason: unknown): boolean {
  return typeof reason === "string" && reason.trim() !== "" && !reason.trim().includes("\n");
}
