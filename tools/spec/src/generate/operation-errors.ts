import type { Response, SpecDocument, SpecOperation } from "../openapi.ts";
import type { OperationEntry } from "../operations.ts";
import { isReference, resolveReference } from "../reference.ts";

/** An error of the document's own parts, by its status and its name. */
const keyOf = (status: string, declared: unknown): string =>
  isReference(declared) ? `${status} ${declared.$ref}` : "";

const errorsIn = ({ responses }: SpecOperation) =>
  Object.entries(responses ?? {}).filter(([status]) => !/^[123]/.test(status));

/** The errors that at least half of the operations have alike. The vendor's README tells of them once. */
export function sharedErrors(entries: readonly OperationEntry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { operation } of entries)
    for (const [status, declared] of errorsIn(operation)) {
      const key = keyOf(status, declared);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const most = Math.max(2, entries.length / 2);
  return new Set([...counts].filter(([key, count]) => key !== "" && count >= most).map(([key]) => key));
}

/** What an operation's comment says of its errors: the shared ones in a line, and a line for each of its own. */
export function errorsOf(
  document: SpecDocument,
  operation: SpecOperation,
  shared: ReadonlySet<string>,
): string {
  const usual: { status: string; evidence: string }[] = [];
  const own: string[] = [];
  for (const [status, declared] of errorsIn(operation)) {
    const answer = resolveReference<Response>(document, declared);
    const known = answer?.["x-evidence"];
    const evidence = known === "observed" || known === "inferred" ? known : "";
    if (shared.has(keyOf(status, declared))) usual.push({ status, evidence });
    else own.push(`- \`${status}\`${noted(evidence)}: ${firstSentence(answer?.description)}`);
  }
  if (usual.length === 0 && own.length === 0) return "";
  return [`**Errors:**${usual.length > 0 ? ` ${told(usual)}` : ""}`, ...own].join("\n");
}

function told(usual: readonly { status: string; evidence: string }[]): string {
  const [first] = usual;
  const isAlike = usual.length > 1 && usual.every(({ evidence }) => evidence === first?.evidence);
  const names = usual.map(({ status, evidence }) => `\`${status}\`${isAlike ? "" : noted(evidence)}`);
  const all = isAlike && first?.evidence ? ` (all ${first.evidence})` : "";
  return `${names.join(", ")}${all}; see "Errors" in the README.`;
}

const noted = (evidence: string): string => (evidence === "" ? "" : ` (${evidence})`);

// All of it is in `components`.
const firstSentence = (description: unknown): string | undefined =>
  typeof description === "string" ? description.trim().split(/(?<=\.)\s/)[0] : "";

const RESPONSES = /^ {8}responses: \{\n([\s\S]*?)^ {8}\};\n/gm;
const MEMBER = " ".repeat(12);
const COMMENT = "/** The errors that most operations have. */\n";

/** The types, in which an operation that has all of the shared errors has them by one name, which the module keeps to itself. */
export function withUsualErrors(types: string, shared: ReadonlySet<string>): string {
  const usual = [...shared].map((key) => {
    const [status = "", reference = ""] = key.split(" ");
    const name = /^(?:\d+|default)$/.test(status) ? status : JSON.stringify(status);
    return `${name}: components["responses"]["${reference.replace(/^.*\//, "")}"];\n`;
  });
  let isUsed = false;
  const shorter = types.replaceAll(RESPONSES, (all, answers: string) => {
    if (!usual.every((line) => answers.includes(`${MEMBER}${line}`))) return all;
    isUsed = true;
    const own = usual.reduce((text, line) => text.replace(`${MEMBER}${line}`, ""), answers);
    return `        responses: {\n${own}        } & usualErrors;\n`;
  });
  if (usual.length < 2 || !isUsed) return types;
  return `${shorter}\n${COMMENT}type usualErrors = {\n${usual.map((line) => `    ${line}`).join("")}};\n`;
}
