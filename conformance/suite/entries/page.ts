// Chromium: a page imports this and calls `runIn(controlOrigin, "chromium")`.
export { runIn } from "../run-in.ts";
