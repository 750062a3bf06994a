import type { Location, UserContext } from "@redocly/openapi-core";
import type { SpecOperation, SpecParameter, SpecPathItem } from "../openapi.ts";
import { operationsOfPath, standardMethods } from "../operations.ts";
import { SourceNode } from "./source-node.ts";

/** A visitor for Redocly's engine: node type to what is done there. */
export type Rule = Record<string, unknown>;

/** Says that something is wrong at a place: a node's value, or its key where something is missing. */
export type ReportProblem = (place: SourceNode<unknown> | Location, message: string) => void;

/** An operation as a rule sees it. */
export interface OperationSource {
  path: string;
  method: string;
  operation: SourceNode<SpecOperation>;
  /** The path's and the operation's own, the latter in place of the former. */
  parameters: SourceNode<SpecParameter>[];
  report: ReportProblem;
  /** Reports at the operation's method. */
  reportMissing(message: string): void;
}

/** A rule about each operation of a path; callbacks and webhooks are not what the clients call. */
export function operationRule(check: (source: OperationSource) => void): () => Rule {
  return () => ({
    PathItem(pathItem: SpecPathItem, context: UserContext) {
      const path = String(context.key);
      if (!path.startsWith("/")) return;
      const node = new SourceNode(pathItem, context.location, context);
      for (const [method] of operationsOfPath(pathItem)) {
        const operation = operationNode(node, method);
        if (!operation) continue;
        const report = reporter(context);
        const reportMissing = (message: string) => report(operation.location.key(), message);
        check({ path, method, operation, parameters: parametersOf(node, operation), report, reportMissing });
      }
    },
  });
}

/** The engine's way to report, with a node or a location as the place. */
export function reporter(context: UserContext): ReportProblem {
  return (place, message) =>
    context.report({ message, location: place instanceof SourceNode ? place.location : place });
}

function operationNode(
  pathItem: SourceNode<SpecPathItem>,
  method: string,
): SourceNode<SpecOperation> | undefined {
  const usual = method.toLowerCase();
  return standardMethods.includes(usual) || usual === "query"
    ? pathItem.child<SpecOperation>(usual)
    : pathItem.child<object>("additionalOperations")?.child<SpecOperation>(method);
}

function parametersOf(...owners: SourceNode<unknown>[]): SourceNode<SpecParameter>[] {
  const byPlace = new Map<string, SourceNode<SpecParameter>>();
  for (const owner of owners) {
    for (const [, parameter] of owner.child<SpecParameter[]>("parameters")?.children<SpecParameter>() ?? []) {
      byPlace.set(`${parameter.value.in} ${parameter.value.name}`, parameter);
    }
  }
  return [...byPlace.values()];
}
