export * from "./client.ts";
export * from "./generated/index.ts";
