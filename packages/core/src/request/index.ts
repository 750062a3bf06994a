// What packages build on that send an API's requests by another way than `fetch`, so that every way has the same guards.
export { parseBaseUrl } from "../client/base-url.ts";
export { notify } from "../hooks/notify.ts";
export { type FoundOperation, findOperation } from "../operations/find-operation.ts";
export { jitteredWait, type WaitBounds } from "../transport/jittered-wait.ts";
export { InvalidInput } from "./invalid-input.ts";
export { writeJson } from "./json.ts";
export { fillPath } from "./path.ts";
export { refusal } from "./refusal.ts";
