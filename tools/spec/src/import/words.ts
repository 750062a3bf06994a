/** The words of a name, however it is written: snake_case, dotted, kebab-case, camelCase, acronyms. */
export function wordsOf(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/[’']|\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

/** Words as a name of a type. A word of one letter is no word of its own, and no name begins with a digit. */
export function pascalCase(words: readonly string[]): string {
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Z]/.test(joined) ? joined : `The${joined}`;
}

export const singular = (word: string): string =>
  /(ss|us|is|ics|[^aeiou]s?news)$/.test(word)
    ? word
    : word
        .replace(/ies$/, "y")
        .replace(/(ss|sh|ch|x|z)es$/, "$1")
        .replace(/([^s])s$/, "$1");

const UNCOUNTED = new Set(["media", "data", "information", "equipment", "metadata", "sms", "mms"]);

export const plural = (word: string): string => {
  if (UNCOUNTED.has(word)) return word;
  const one = singular(word);
  if (/[^aeiou]y$/.test(one)) return one.replace(/y$/, "ies");
  return /(s|sh|ch|x|z)$/.test(one) ? `${one}es` : `${one}s`;
};

/** The name, or the first of it with a number behind that is not taken; names that differ by case only count as one. */
export function unused(name: string, taken: Set<string>): string {
  let found = name;
  for (let number = 2; taken.has(found.toLowerCase()); number += 1) found = `${name}${number}`;
  taken.add(found.toLowerCase());
  return found;
}
