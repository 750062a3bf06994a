import type { OpenApiDocument } from "./openapi-document.ts";
import { follow, isObject, pointerSegment } from "./openapi-document.ts";
import { type DeclaredOperation, readOperation } from "./operation.ts";

const fixedMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** One path template with its methods. An operation is read when it is first asked for. */
export class Route {
  readonly template: string;
  /** Names of the path parameters, in order. */
  readonly parameters: readonly string[];
  readonly #operations = new Map<string, () => DeclaredOperation>();

  constructor(template: string) {
    this.template = template;
    this.parameters = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  }

  get methods(): string[] {
    return [...this.#operations.keys()];
  }

  add(method: string, read: () => DeclaredOperation): void {
    let operation: DeclaredOperation | undefined;
    this.#operations.set(method, () => {
      operation ??= read();
      return operation;
    });
  }

  operation(method: string): DeclaredOperation | undefined {
    return this.#operations.get(method)?.();
  }
}

interface Branch {
  readonly literals: Map<string, Branch>;
  parameter: { readonly name: string; readonly branch: Branch } | undefined;
  route: Route | undefined;
}

export interface RouteMatch {
  readonly route: Route;
  /** Decoded path parameters. */
  readonly parameters: Readonly<Record<string, string>>;
}

function newBranch(): Branch {
  return { literals: new Map(), parameter: undefined, route: undefined };
}

/** Finds the path template that fits; where several do, the one with more literal segments. A final slash counts. */
export class Router {
  readonly #root = newBranch();

  route(template: string): Route {
    let branch = this.#root;
    for (const segment of template.split("/").slice(1)) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name === undefined) {
        let next = branch.literals.get(segment);
        if (!next) {
          next = newBranch();
          branch.literals.set(segment, next);
        }
        branch = next;
      } else {
        branch.parameter ??= { name, branch: newBranch() };
        branch = branch.parameter.branch;
      }
    }
    branch.route ??= new Route(template);
    return branch.route;
  }

  match(path: string): RouteMatch | undefined {
    const segments: string[] = [];
    for (const segment of path.split("/").slice(1)) {
      try {
        segments.push(segment.includes("%") ? decodeURIComponent(segment) : segment);
      } catch {
        return undefined;
      }
    }
    const values: string[] = [];
    const route = this.#descend(this.#root, segments, 0, values);
    if (!route) return undefined;
    // Templates that share a branch may name its parameter differently: the names are the template's own.
    const parameters: Record<string, string> = {};
    for (const [index, name] of route.parameters.entries()) parameters[name] = values[index] ?? "";
    return { route, parameters };
  }

  #descend(branch: Branch, segments: readonly string[], index: number, values: string[]): Route | undefined {
    const segment = segments[index];
    if (segment === undefined) return branch.route;
    const literal = branch.literals.get(segment);
    const found = literal && this.#descend(literal, segments, index + 1, values);
    if (found) return found;
    if (!branch.parameter || segment === "") return undefined;
    const depth = values.push(segment);
    const route = this.#descend(branch.parameter.branch, segments, index + 1, values);
    if (!route) values.length = depth - 1;
    return route;
  }
}

/** The router of a document's paths, OpenAPI 3.2 `additionalOperations` included, each behind `prefix`. */
export function routerOf(document: OpenApiDocument, prefix = ""): Router {
  const router = new Router();
  for (const [template, entry] of Object.entries(document.paths)) {
    const path = follow(document, entry, `/paths/${pointerSegment(template)}`);
    if (!path) continue;
    const route = router.route(prefix + template);
    const add = (method: string, node: unknown, pointer: string) => {
      if (!isObject(node)) return;
      route.add(method, () =>
        readOperation(document, method, template, path.node, node, path.pointer, pointer),
      );
    };
    for (const method of fixedMethods) {
      add(method.toUpperCase(), path.node[method], `${path.pointer}/${method}`);
    }
    const additional = path.node.additionalOperations;
    if (!isObject(additional)) continue;
    for (const [method, node] of Object.entries(additional)) {
      add(method, node, `${path.pointer}/additionalOperations/${pointerSegment(method)}`);
    }
  }
  return router;
}

/** Longer segments are not compared letter by letter: no name in a document is that long. */
const longestName = 48;

/** The path template that is most like a path that fits none; `undefined` where fewer than half of the segments are alike. */
export function nearestTemplate(document: OpenApiDocument, path: string): string | undefined {
  const segments = path.split("/").filter(Boolean).slice(0, 16);
  let nearest: string | undefined;
  let least = segments.length / 2;
  for (const template of Object.keys(document.paths)) {
    const names = template.split("/").filter(Boolean);
    let cost = Math.abs(names.length - segments.length);
    for (const [index, name] of names.entries()) {
      const segment = segments[index];
      if (segment !== undefined && !name.includes("{")) cost += unlike(segment, name);
    }
    // Of those that are equally near, the first.
    if (cost < least) [least, nearest] = [cost, template];
  }
  return nearest;
}

/** From 0, the same, to 1: the edit distance by the longer one's length. */
function unlike(one: string, other: string): number {
  if (one === other) return 0;
  if (one.length > longestName || other.length > longestName) return 1;
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const row = [index + 1];
    for (const [at, wanted] of [...other].entries()) {
      const kept = (before[at] ?? 0) + (letter === wanted ? 0 : 1);
      row.push(Math.min(kept, (before[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1));
    }
    before = row;
  }
  return (before[other.length] ?? 0) / Math.max(one.length, other.length);
}
