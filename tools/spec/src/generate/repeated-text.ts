/** How often the most worthwhile repetitions are looked for; what replaced them counts in the next round. */
const ROUNDS = 12;
/** Repetitions that a round takes, of those that it looks at. */
const TAKEN = 8;
const LOOKED_AT = 40;
/** Where a round looks, so that it takes as long for a document of any size. */
const SAMPLE = 40_000;
/** The longest repetition, in words and signs. */
const LONGEST = 16;
/** Characters that a mention takes, and what a repetition saves at the least to be worth a line. */
const MENTION = 5;
const WORTH = 40;
/** What stands for repetitions here: the characters of Unicode's private area, from the first one on. */
const SIGNS = /[\ue000-\uf8ff]/g;
const FIRST = 0xe000;

export interface SharedText {
  /** What is repeated, each with a constant of its own; one may mention those before it. */
  readonly constants: readonly string[];
  /** The text, with the constants in it. */
  readonly text: string;
}

/** JSON text as template literals, in which what is repeated stands once. */
export function shareRepeatedText(json: string): SharedText {
  const repeated: string[] = [];
  let rest = json.replace(SIGNS, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  for (let round = 0; round < ROUNDS; round += 1) {
    let taken = 0;
    for (const candidate of repetitionsIn(rest.slice(0, SAMPLE)).slice(0, LOOKED_AT)) {
      const parts = rest.split(candidate);
      if (taken === TAKEN || saved(candidate, parts.length - 1) < WORTH) continue;
      rest = parts.join(String.fromCharCode(FIRST + repeated.length));
      repeated.push(candidate);
      taken += 1;
    }
    if (taken === 0) break;
  }
  return {
    constants: repeated.map((each, index) => `const ${nameOf(index)} = ${template(each)};\n`),
    text: template(rest),
  };
}

const saved = (candidate: string, times: number): number =>
  (times - 1) * (candidate.length - MENTION) - MENTION * 3;

/** What stands in a text more than once, from word to word; what saves most comes first. */
function repetitionsIn(text: string): string[] {
  const words = text.match(/[\w$-]+|[^\w$-]/g) ?? [];
  const times = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    let candidate = word;
    for (const next of words.slice(index + 1, index + LONGEST)) {
      candidate += next;
      if (candidate.length > MENTION) times.set(candidate, (times.get(candidate) ?? 0) + 1);
    }
  }
  return [...times]
    .map(([candidate, count]) => ({ candidate, worth: saved(candidate, count) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .map(({ candidate }) => candidate);
}

const nameOf = (index: number): string => `_${index.toString(36)}`;

/** A template literal: JSON is full of double quotes, which then need no escape, also after a bundler wrote it anew. */
function template(text: string): string {
  const escaped = text.replaceAll(/\\|`|\$\{/g, "\\$&");
  return `\`${escaped.replace(SIGNS, (sign) => `\${${nameOf(sign.charCodeAt(0) - FIRST)}}`)}\``;
}
