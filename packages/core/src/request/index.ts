// What packages build on that send an API's requests by another way than `fetch`, so that every way has the same guards.
export { parseBaseUrl } from "../client/settings.ts";
export { notify } from "../hooks/notify.ts";
export { type FoundOperation, findOperation } from "../operations/operation-table.ts";
export { jitteredWait, type WaitBounds } from "../transport/retry.ts";
export { InvalidInput, refusal } from "./invalid-input.ts";
export { writeJson } from "./json.ts";
export { fillPath } from "./path.ts";
