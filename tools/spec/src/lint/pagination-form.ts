import type { Pagination, SpecOperation } from "../openapi.ts";
import { operationRule } from "./rule.ts";
import type { SourceNode } from "./source-node.ts";

const ends = ["empty", "short", "last"];
const pagedKeys = ["style", "items", "id", "size", "end", "last", "total", "current", "optional"];

/** Style to the keys that go with it. */
const keysOfStyle: Record<string, readonly string[]> = {
  offset: [...pagedKeys, "offset"],
  page: [...pagedKeys, "page"],
  cursor: ["style", "items", "id", "size", "cursor", "next"],
  link: ["style", "items", "id", "size", "cursor", "page", "offset"],
  single: ["style", "items", "id"],
  none: ["style", "reason"],
};

/** `x-pagination` has the keys that its style needs, and no others; paginationNames checks what they name. */
export const paginationForm = operationRule(({ method, operation, report }) => {
  const node = operation.child<Pagination>("x-pagination");
  if (!node) return;
  for (const [key, message] of refusals(node, method))
    report(key === "" ? node : node.location.child(key), message);
});

function refusals({ value }: SourceNode<Pagination>, method: string): [key: string, message: string][] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [["", "x-pagination is an object"]];
  const allowed = Object.hasOwn(keysOfStyle, value.style) ? keysOfStyle[value.style] : undefined;
  if (!allowed) return [["style", `x-pagination style is one of ${Object.keys(keysOfStyle).join(", ")}`]];
  return [
    ...Object.keys(value)
      .filter((key) => !allowed.includes(key))
      .map((key): [string, string] => [key, `x-pagination with style ${value.style} has no "${key}"`]),
    ...Object.entries(value)
      .filter(([key, member]) =>
        key === "optional" ? member !== true : typeof member !== "string" || member === "",
      )
      .map(([key]): [string, string] => [
        key,
        `x-pagination ${key} is ${key === "optional" ? "true" : "a text"}`,
      ]),
    ...missing(value),
    ...(method !== "GET" && value.style !== "none"
      ? [
          ["style", `only GET can be paged, ${method} has style: none and a reason`] satisfies [
            string,
            string,
          ],
        ]
      : []),
  ];
}

function missing(value: SpecOperation["x-pagination"] & object): [key: string, message: string][] {
  if (value.style === "none")
    return value.reason ? [] : [["", "x-pagination with style none needs a reason"]];
  if (value.style === "single" || value.style === "link") return [];
  const needed = [value.style, value.style === "cursor" ? "next" : "end"].filter(
    (key) => value[key] === undefined,
  );
  const problems = needed.map((key): [string, string] => [
    "",
    `x-pagination with style ${value.style} needs "${key}"`,
  ]);
  const { end, last, total, current } = value;
  if (end !== undefined && !ends.includes(end as string))
    problems.push(["end", `x-pagination end is one of ${ends.join(", ")}`]);
  if (end === "last" && last === undefined && total === undefined) {
    problems.push(["end", 'x-pagination with end last needs "last" or "total"']);
  }
  if (end !== "last" && [last, total, current].some((key) => key !== undefined)) {
    problems.push(["end", "x-pagination has last, total and current only with end last"]);
  }
  return problems;
}
