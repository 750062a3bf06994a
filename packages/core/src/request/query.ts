import type { OperationDetails } from "../operations/operation-table.ts";
import { demandFields, demandText, isPlainObject, shownName, UNPAIRED, within } from "./invalid-input.ts";
import { writeJson } from "./json.ts";

type Style = NonNullable<OperationDetails["query"]>[string];

const JOINERS = { comma: ",", space: "%20", pipe: "%7C" } as const;
/** Deeper objects are cycles. */
const MAX_DEPTH = 16;

/**
 * Writes query parameters: `name=value`, arrays as the name repeated (or as the operation's entry says), objects as
 * `name[key]=value`. Undefined and null are left out. Names and values are both encoded.
 */
export function writeQuery(
  query: Readonly<Record<string, unknown>>,
  styles: OperationDetails["query"],
): string {
  demandFields("params.query", query);
  const parts: string[] = [];
  for (const name in query) {
    within(
      () => `query parameter ${shownName(name)}`,
      UNPAIRED,
      () => writeParameter(parts, name, query[name], styles?.[name], 0),
    );
  }
  return parts.join("&");
}

function writeParameter(
  parts: string[],
  name: string,
  value: unknown,
  style: Style | undefined,
  depth: number,
): void {
  if (value === undefined || value === null) return;
  const write = (written: string) => parts.push(`${encodeURIComponent(name)}=${written}`);
  if (style === "json") {
    write(encodeURIComponent(writeJson(value, "value")));
  } else if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined && item !== null).map(encode);
    if (style && items.length > 0) write(items.join(JOINERS[style]));
    else items.forEach(write);
  } else if (isPlainObject(value) && depth < MAX_DEPTH) {
    for (const key in value) writeParameter(parts, `${name}[${key}]`, value[key], undefined, depth + 1);
  } else {
    write(encode(value));
  }
}

const encode = (value: unknown): string => encodeURIComponent(demandText(value));
