export * from "@pbxkit/core";
export type { EraAuth, EraCredentials, EraSession } from "./auth.ts";
export * from "./client.ts";
export type * from "./generated/models.ts";
export type { components, lists, operations, paths, routes } from "./generated/schema.ts";
export * from "./generated/values.ts";
