export type { EraAuth, EraCredentials, EraSession } from "./auth.ts";
export * from "./client.ts";
export * from "./generated/index.ts";
