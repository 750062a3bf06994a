const IMPORT = /^import \{ ([^}]*) \} from (".*");\n/gm;
const EXPORT = /^export \{ ([^}]*) \};/m;

/** Names of a list: `type A`, `b as c`. */
const namesOf = (list = "") =>
  list.split(", ").map((text) => {
    const [, type, name = "", as = name] = /^(type )?(\S+)(?: as (\S+))?$/.exec(text) ?? [];
    return { text, isType: type !== undefined, name, as };
  });

const list = (keyword: string, names: readonly string[], from = "") =>
  names.length > 0 ? `${keyword} { ${names.join(", ")} }${from};\n` : "";

/**
 * The declarations of a file, with what it only passes on in an export from where it comes from: the bundler writes its name
 * twice, as an import and as an export.
 */
export function passedOn(text: string): string {
  const own = namesOf(EXPORT.exec(text)?.[1]);
  const used = new Set(
    text
      .replace(IMPORT, "")
      .replace(EXPORT, "")
      .match(/[\w$]+/g),
  );
  const gone = new Set<string>();
  const imports = text.replace(IMPORT, (_, imported: string, source: string) => {
    const from = ` from ${source}`;
    const types: string[] = [];
    const values: string[] = [];
    const kept = namesOf(imported).filter(({ name, as: local }) => {
      const exported = own.filter((each) => each.name === local);
      if (used.has(local) || exported.length === 0) return true;
      for (const { text, isType, as } of exported) {
        (isType ? types : values).push(name === as ? as : `${name} as ${as}`);
        gone.add(text);
      }
      return false;
    });
    const names = kept.map((each) => each.text);
    return list("import", names, from) + list("export type", types, from) + list("export", values, from);
  });
  // What is no class and no constant is a type without being called one.
  const isPlain = (name: string) => new RegExp(`^(?:interface|type) ${name}\\b`, "m").test(text);
  const left = own
    .filter((each) => !gone.has(each.text))
    .map(({ text, name }) => (isPlain(name) ? text.replace("type ", "") : text));
  return imports.replace(EXPORT, () => list("export", left).trimEnd());
}
