export * from "./client.ts";
export * from "./generated/index.ts";
export type { PlusofonLogin } from "./login.ts";
