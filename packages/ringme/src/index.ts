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
export * from "./generated/index.ts";
export { type DateRange, splitRecordRange } from "./record-range.ts";
export type {
  PeriodPath,
  PeriodWindows,
  RecordItem,
  RecordWindows,
  RecordWindowsInit,
  Windows,
} from "./windows.ts";
