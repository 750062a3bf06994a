// For the documentation's vitest files: the same network and credentials as for its programs.
import { ENVIRONMENT } from "./environment.ts";
import { createNetwork } from "./network.ts";

Object.assign(process.env, ENVIRONMENT);
globalThis.fetch = createNetwork(globalThis.fetch).fetch;
