// Imports one module in a fresh process and prints how many milliseconds that took.
import process from "node:process";

const specifier = process.argv[2] as string;
const startedAt = performance.now();
await import(specifier);
console.log(performance.now() - startedAt);
