// Steps with a visible beginning and end, on a terminal and in a log.
const terminal = process.stdout.isTTY && !process.env.CI;
const colour = (code, text) => (terminal && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text);

export const green = (text) => colour(32, text);
export const red = (text) => colour(31, text);
export const dim = (text) => colour(2, text);
export const bold = (text) => colour(1, text);

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Shows that `label` is under way, runs `work`, and shows how it ended. `work` resolves to `{ code, output, note? }`. */
export async function step(label, work) {
  const startedAt = performance.now();
  const text = label.padEnd(34);
  let timer;
  if (terminal) {
    const draw = () => process.stdout.write(`\r  ${dim("…")} ${text} ${dim(seconds(startedAt))}  `);
    draw();
    timer = setInterval(draw, 200);
  } else {
    console.log(`  … ${label}`);
  }
  const result = await work();
  clearInterval(timer);
  const mark = result.code === 0 ? green("✓") : red("✗");
  const note = result.note ? `  ${result.note}` : "";
  process.stdout.write(`${terminal ? "\r" : ""}  ${mark} ${text} ${dim(seconds(startedAt))}${note}\n`);
  return result;
}
