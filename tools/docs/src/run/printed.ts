import type { Problem } from "../problem.ts";
import { documentationPlace, type Program } from "../programs/program.ts";

const CLAIM = /\/\/ prints: (.*)$/;

/** The program's claims (`// prints: text`) that its output does not bear out, in order. */
export function checkPrinted(program: Program, printed: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  let from = 0;
  program.lines.forEach(({ text }, index) => {
    const claim = CLAIM.exec(text)?.[1]?.trim();
    if (claim === undefined) return;
    const at = printed.indexOf(claim, from);
    if (at >= 0) from = at + 1;
    else {
      const rest = printed.slice(from, from + 3).join(" / ") || "nothing";
      problems.push({ ...documentationPlace(program, index + 1), reason: `prints ${rest}, not ${claim}` });
    }
  });
  return problems;
}
