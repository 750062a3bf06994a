// npm start: installs what the tour needs, generates, builds, and runs the tour against the four simulators.
import { pnpm, requireNode } from "./pnpm.mjs";
import { bold, step } from "./progress.mjs";

requireNode();
console.log(bold("\npbxkit: setting up\n"));

// Not the runtimes of the conformance run, not the peers of the benchmarks, not the generator of the site.
const NEEDED = [".", "./packages/*", "./tools/build", "./tools/spec", "./examples"].flatMap((folder) => [
  "--filter",
  folder,
]);

const steps = [
  ["Installing packages", ["install", "--frozen-lockfile", "--prefer-offline", ...NEEDED]],
  [
    "Generating clients, building",
    ["exec", "turbo", "run", "build", "--filter=./packages/*", "--output-logs=errors-only"],
  ],
];
for (const [label, args] of steps) {
  const { code, output } = await step(label, () => pnpm(args));
  if (code === 0) continue;
  process.stdout.write(output);
  console.error(`\nnpm start stopped: "${label}" failed (see above).`);
  process.exit(1);
}
const { code } = await pnpm(["--silent", "--filter", "@pbxkit/examples", "run", "tour"], { show: true });
process.exit(code);
