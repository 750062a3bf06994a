export * from "@pbxkit/core";
export type {
  RingmeApp,
  RingmeAuth,
  RingmeAuthorizationCode,
  RingmeClientCredentials,
  RingmeGrant,
  RingmePassword,
  RingmeRefreshToken,
  RingmeUser,
} from "./auth.ts";
export { type AuthorizeUrlOptions, authorizeUrl } from "./authorize-url.ts";
export * from "./client.ts";
export type * from "./generated/models.ts";
// The vendor's own meaning of a name that the core has, too.
export type { CallRecord, Client } from "./generated/models.ts";
export type { components, lists, operations, paths, routes } from "./generated/schema.ts";
export * from "./generated/values.ts";
export { type DateRange, splitRecordRange } from "./record-range.ts";
export type { RecordItem, RecordWindows, RecordWindowsInit } from "./record-windows.ts";
