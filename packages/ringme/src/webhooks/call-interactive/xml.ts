/** Attributes of an element; undefined ones are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Names that need no care: what the PBX's elements and attributes are made of. */
const NAME = /^[A-Za-z_][\w.-]*$/;

/** Characters that XML 1.0 cannot hold in any spelling, lone halves of surrogate pairs included. */
const IMPOSSIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // A parser would turn these into spaces or line feeds.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  // These too, where it goes by the line ends of XML 1.1, or by those of Unicode.
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
  "\u2029": "&#8233;",
};

/** Text for an element or an attribute. Characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(IMPOSSIBLE, "")
    .replace(/[&<>"'\t\n\r\u0085\u2028\u2029]/g, (character) => references[character] as string);

/** One element. Throws a TypeError for a name that is none. */
export function xmlElement(name: string, attributes: XmlAttributes = {}, text = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${checked(attribute)}="${escapeXml(String(value))}"`);
  const start = `<${checked(name)}${written.join("")}`;
  return text === "" ? `${start}/>` : `${start}>${escapeXml(text)}</${name}>`;
}

function checked(name: string): string {
  if (!NAME.test(name)) throw new TypeError(`"${name}" cannot be the name of an XML element or attribute`);
  return name;
}
