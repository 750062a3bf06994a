import { type Imported, type ImportedOperation, importedOperations, note } from "./imported.ts";
import { pascalCase, plural, singular, unused, wordsOf } from "./words.ts";

/** Verbs that say what one of ours says. */
const SAME: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["fetch", "read", "retrieve", "show", "view", "load", "head"].map((verb) => [verb, "get"]),
  ),
  ...Object.fromEntries(["index", "all", "enumerate", "browse"].map((verb) => [verb, "list"])),
  ...Object.fromEntries(["add", "new", "insert", "post", "make"].map((verb) => [verb, "create"])),
  ...Object.fromEntries(["edit", "modify", "patch", "change", "partial"].map((verb) => [verb, "update"])),
  ...Object.fromEntries(["remove", "destroy", "del"].map((verb) => [verb, "delete"])),
  put: "replace",
  query: "search",
};

const VERBS = new Set(
  `list get search find count download create update replace set delete clear accept activate answer approve archive assign
  attach authorize ban block bridge buy call cancel check close complete confirm connect copy deactivate decline detach dial
  disable disconnect enable end enqueue estimate execute export gather generate hangup hold import initiate invite join kick leave
  lookup merge migrate move mute open order park pause pickup play port preview publish purchase record redirect refer refresh
  register reject release remove rename renew request resend reserve reset restart restore resume retry revoke ring rotate run
  send share speak start stop submit subscribe switch sync test toggle transfer trigger unassign unblock unhold unlock unmute
  unregister unsubscribe upload validate verify`.split(/\s+/),
);

/** Words that say how a call travels. */
const NOISE = /^(v\d+|a|an|the|listall|\d+|api|rest|using|endpoint|controller|async|post|put|patch|http)$/;

/** Gives each operation a name by the rule of specs/README.md, made from its own, or from its method and path. */
export function nameOperations({ document, done, left }: Imported): void {
  const taken = new Set<string>();
  for (const each of importedOperations(document)) {
    const before = each.operation.operationId;
    const wanted = nameOf(each);
    const name = unused(wanted, taken);
    if (name !== wanted)
      note(left, "operations of one name got a number; find words for them", `${name}, ${each.place}`);
    each.operation.operationId = name;
    if (name !== before) note(done, "operations renamed", `${before ?? "(none)"} to ${name}, ${each.place}`);
  }
}

function nameOf(each: ImportedOperation): string {
  const { method, path, operation } = each;
  const isWalked = operation["x-pagination"] !== undefined && operation["x-pagination"].style !== "none";
  const words = wordsOfId(operation.operationId ?? "");
  const found = verbIn(words) ?? ownVerb(words, each);
  const verb = fit(found?.verb, method, path, isWalked);
  const nouns = (found ? found.rest : words).filter(
    (word, index, all) => !NOISE.test(word) && singular(word) !== singular(all[index - 1] ?? ""),
  );
  const things = joinLetters(nouns.length > 0 ? nouns : nounsOf(path));
  const last = things.at(-1) ?? "thing";
  const isMany =
    verb === "list" ||
    (verb === "get" && (found?.verb === "list" || operation["x-pagination"] !== undefined));
  const isOne = verb === "create" || (path.endsWith("}") && PLAIN.test(verb));
  const end = isMany ? plural(last) : isOne ? singular(last) : last;
  return verb + pascalCase([...things.slice(0, -1), end]);
}

/** Verbs that no thing is called by. */
const PLAIN = /^(list|get|create|update|delete|replace)$/;

/** The verb of a name, and the words around it: at the beginning, or at the end as in `rooms_list`. */
function verbIn(
  words: readonly string[],
): { readonly verb: string; readonly rest: readonly string[] } | undefined {
  const ours = words.map((word) => (Object.hasOwn(SAME, word) ? (SAME[word] ?? word) : word));
  const [first = "", last = ""] = [ours[0], ours.at(-1)];
  if (words.length > 1 && PLAIN.test(last) && !PLAIN.test(first))
    return { verb: last, rest: words.slice(0, -1) };
  return VERBS.has(first) ? { verb: first, rest: words.slice(1) } : undefined;
}

/** The words of an operationId, the verb of `rooms.send_invite` first and its thing last. */
function wordsOfId(id: string): string[] {
  const [last = "", ...before] = id.split(".").toReversed();
  const [verb = "", ...rest] = wordsOf(last);
  const things = before.toReversed().flatMap(wordsOf);
  const words = things.length > 0 && verb !== "" ? [verb, ...things, ...rest] : wordsOf(id);
  return words.filter((word) => !/^(v\d+|api)$/.test(word));
}

/** What does not stand in the path is taken for a verb, in a name of words and with a method that acts. */
function ownVerb([first = "", ...rest]: readonly string[], { method, path }: ImportedOperation) {
  const named = new Set(wordsOf(path).flatMap((word) => [word, singular(word)]));
  const isVerb =
    method !== "get" && rest.length > 0 && /^[a-z]{3,}$/.test(first) && !named.has(singular(first));
  return isVerb && !NOISE.test(first) ? { verb: first, rest } : undefined;
}

function fit(verb: string | undefined, method: string, path: string, isWalked: boolean): string {
  if (method === "get" || method === "head") {
    if (isWalked) return verb === "search" || verb === "find" ? verb : "list";
    return verb === undefined || verb === "list" ? "get" : verb;
  }
  const usual = { put: "replace", patch: "update", delete: "delete" }[method] ?? "create";
  if (verb !== undefined && verb !== "list" && verb !== "get") return verb;
  if (verb !== undefined) return method === "post" ? "request" : usual;
  return method === "post" && path.endsWith("}") ? "update" : usual;
}

/** The last two things that a path names. */
function nounsOf(path: string): string[] {
  const parts = path.split("/").filter((part) => part !== "" && !part.startsWith("{"));
  const words = parts
    .slice(-2)
    .map((part) => wordsOf(part.replace(/\.json$/, "")).filter((word) => !NOISE.test(word)));
  const [owner = [], thing = owner] = words.filter((each) => each.length > 0);
  if (thing === owner) return [...owner];
  return [...owner.slice(0, -1), singular(owner.at(-1) ?? ""), ...thing];
}

/** A letter alone is no word. */
function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && (last.length === 1 || word.length === 1))
      joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}
