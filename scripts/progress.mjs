// Steps with a visible beginning and end, on a terminal and in a log.
const terminal = process.stdout.isTTY && !process.env.CI;
const colour = (code, text) => (terminal && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text);

export const green = (text) => colour(32, text);
export const red = (text) => colour(31, text);
export const dim = (text) => colour(2, text);
export const bold = (text) => colour(1, text);

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Steps that are under way, in the order of their beginning. */
const running = new Set();
let drawing;

/** On a terminal, one line tells what is under way; it is drawn again and again. */
function draw() {
  const under = [...running].map(({ label, startedAt }) => `${label} ${seconds(startedAt)}`);
  const line = `  … ${under.join(", ")}`.slice(0, Math.max(20, (process.stdout.columns ?? 80) - 1));
  process.stdout.write(`\r\u001b[K${dim(line)}`);
}

/** Shows that `label` is under way, runs `work`, and shows how it ended. `work` resolves to `{ code, output, note? }`. */
export async function step(label, work) {
  const begun = { label, startedAt: performance.now() };
  running.add(begun);
  if (terminal) {
    draw();
    drawing ??= setInterval(draw, 200);
  } else {
    console.log(`  … ${label}`);
  }
  const result = await work();
  running.delete(begun);
  if (running.size === 0) {
    clearInterval(drawing);
    drawing = undefined;
  }
  const mark = result.code === 0 ? green("✓") : red("✗");
  const note = result.note ? `  ${result.note}` : "";
  const clear = terminal ? "\r\u001b[K" : "";
  process.stdout.write(`${clear}  ${mark} ${label.padEnd(34)} ${dim(seconds(begun.startedAt))}${note}\n`);
  return result;
}
