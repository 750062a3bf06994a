export * from "@pbxkit/core";
export * from "./client.ts";
export type * from "./generated/models.ts";
// The vendor's own meaning of a name that the core has, too.
export type { Failure } from "./generated/models.ts";
export type { components, lists, operations, paths, routes } from "./generated/schema.ts";
export * from "./generated/values.ts";
