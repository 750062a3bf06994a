/** How deep JSON for control may be nested. */
const deepest = 64;

/** Bytes of JSON for control, where it is no list of rows. */
const longest = 256 * 1024;

/** The JSON of a request. Throws a TypeError for what is none, too long, or nested too deep. */
export async function readJson(request: Request, most: number = longest): Promise<unknown> {
  const text = await request.text();
  if (text.length > most) throw new TypeError(`the body is longer than ${most} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TypeError("the body is no JSON");
  }
  if (isDeeper(value, deepest)) throw new TypeError(`the body is nested deeper than ${deepest}`);
  return value;
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth === 0) return true;
  return Object.values(value).some((member) => isDeeper(member, depth - 1));
}

export type JsonMembers = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonMembers =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What JSON has no form for, as `faultFromJson` takes it or as a person can read it: endless numbers, functions and expressions
 * as text, bytes as Base64, and of a file what it is called.
 */
export function controlJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) => {
    if (member === Number.POSITIVE_INFINITY) return "Infinity";
    if (typeof member === "function") return "(function)";
    if (member instanceof RegExp) return String(member);
    if (member instanceof Uint8Array) return Buffer.from(member).toString("base64");
    if (member instanceof File) return { name: member.name, size: member.size, type: member.type };
    return member;
  });
}

/** "Infinity", which JSON does not have, as the number. */
export function endlessNumbers(value: JsonMembers): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      member === "Infinity" ? Number.POSITIVE_INFINITY : member,
    ]),
  );
}
