/**
 * What JSON has no form for, as `faultFromJson` takes it or as a person can read it: endless numbers and functions as
 * text, expressions as `pathPattern`, bytes as Base64, and of a file what it is called.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) => {
    if (member === Number.POSITIVE_INFINITY) return "Infinity";
    if (typeof member === "function") return "(function)";
    if (member instanceof RegExp) return { pathPattern: sourceOf(member) };
    if (member instanceof Uint8Array) return Buffer.from(member).toString("base64");
    if (member instanceof File) return { name: member.name, size: member.size, type: member.type };
    if (isPattern(member)) {
      const { path, ...pattern } = member;
      return { ...pattern, pathPattern: sourceOf(path) };
    }
    return member;
  });
}

/** As it was written: JavaScript puts a backslash before each slash. */
const sourceOf = ({ source }: RegExp): string => source.replaceAll("\\/", "/");

function isPattern(value: unknown): value is { readonly path: RegExp } {
  return (value as { readonly path?: unknown } | null)?.path instanceof RegExp;
}
