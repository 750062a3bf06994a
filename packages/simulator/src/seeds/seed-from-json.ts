import { checkMembers } from "@pbxkit/core/testing";
import { createVendorSimulator, type Seeds, type VendorName } from "../vendors.ts";
import { type ObjectShape, type RowsShape, type Shape, seedShapes } from "./seed-shapes.ts";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A vendor's seed out of JSON. Types keep a program from writing nonsense; a file has none, and a name that is misspelt
 * there would be a row that is silently missing. Throws a TypeError that names the member that is wrong.
 */
export function seedFromJson(value: unknown, vendor: VendorName): unknown {
  const shapes: Readonly<Record<string, Shape>> = seedShapes[vendor];
  checkMembers(value, Object.keys(shapes), vendor);
  for (const [name, member] of Object.entries(value as Json)) {
    const shape = shapes[name] as Shape;
    const place = `${vendor}.${name}`;
    if (shape.form === "texts") checkTexts(member, place);
    else if (shape.form === "rows") checkRows(member, shape, vendor, name);
    else checkRow(member, madeUp(vendor, name, {}, shape).row, place);
  }
  return value;
}

function checkTexts(value: unknown, place: string): void {
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return;
  throw new TypeError(`${place}: a list of texts is needed`);
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function checkCounts(counts: Json, place: string): void {
  for (const [owner, count] of Object.entries(counts)) {
    if (!isCount(count)) throw new TypeError(`${place}.${owner}: a whole number from 0 is needed`);
  }
}

function checkRows(value: unknown, shape: RowsShape, vendor: VendorName, name: string): void {
  const place = `${vendor}.${name}`;
  if (shape.countable && isCount(value)) return;
  if (shape.countableByOwner && isObject(value)) {
    checkCounts(value, place);
    return;
  }
  if (!Array.isArray(value)) {
    const count = shape.countable ? "a whole number from 0, or " : "";
    throw new TypeError(`${place}: ${count}a list of rows is needed`);
  }
  const { row, id } = madeUp(vendor, name, [shape.more ?? {}], shape);
  const ids = new Set<unknown>();
  for (const [index, given] of value.entries()) {
    checkRow(given, row, `${place}[${index}]`);
    const own = (given as Json)[id];
    if (own !== undefined && ids.has(own)) {
      throw new TypeError(`${place}[${index}].${id}: another row has ${JSON.stringify(own)}, too`);
    }
    ids.add(own);
  }
}

/** A row as a simulator of its own makes it of next to nothing, and the name of its id. */
function madeUp(vendor: VendorName, name: string, seed: unknown, shape: RowsShape | ObjectShape) {
  const { state } = createVendorSimulator(vendor, { [vendor]: { [name]: seed } } as Seeds, {});
  const table = state[shape.table as keyof typeof state] as unknown as {
    readonly definition: { readonly id: string };
    list(parent?: string | number): readonly Json[];
  };
  const [found = {}] = table.list(shape.parent);
  const row = shape.form === "object" && shape.member !== undefined ? (found[shape.member] as Json) : found;
  return { row: { ...shape.more, ...row }, id: table.definition.id };
}

/** Each member is one of the made-up row's, and of its kind where that is known. */
function checkRow(row: unknown, example: Json, place: string): void {
  if (!isObject(row)) throw new TypeError(`${place}: an object is needed`);
  for (const [name, value] of Object.entries(row)) {
    if (!Object.hasOwn(example, name)) throw new TypeError(`${place}: there is no "${name}"`);
    const usual = example[name];
    if (usual === null || value === null) continue;
    if (typeof value !== typeof usual || Array.isArray(value) !== Array.isArray(usual)) {
      throw new TypeError(`${place}.${name}: ${JSON.stringify(value)} is not possible here`);
    }
  }
}
