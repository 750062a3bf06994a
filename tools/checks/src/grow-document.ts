/** An OpenAPI document, or a part of one. */
export type Json = { readonly [key: string]: unknown };

const METHODS = ["get", "put", "post", "patch", "delete"];
const COMPONENT = "#/components/";

/** The document with all paths and components `times` over, each copy with names, paths and references of its own. */
export function multiplied(document: Json, times: number): Json {
  const components = document.components as Readonly<Record<string, Json>>;
  const copies = Array.from({ length: times - 1 }, (_, index) => `Copy${index + 2}`);
  return {
    ...document,
    paths: Object.assign({}, document.paths, ...copies.map((copy) => pathsOf(document, copy))),
    components: Object.fromEntries(
      Object.entries(components).map(([section, members]) => [
        section,
        section === "securitySchemes"
          ? members
          : Object.assign({}, members, ...copies.map((copy) => renamed(members, copy))),
      ]),
    ),
  };
}

function pathsOf({ paths }: Json, copy: string): Json {
  return Object.fromEntries(
    Object.entries(paths as Json).map(([path, item]) => [
      `/${copy.toLowerCase()}${path}`,
      referring(item, copy),
    ]),
  );
}

const renamed = (members: Json, copy: string): Json =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [name + copy, referring(value, copy)]));

/** The value with its references to components turned to those of the copy, and with operations of other names. */
function referring(value: unknown, copy: string): unknown {
  if (typeof value === "string") return value.startsWith(COMPONENT) ? value + copy : value;
  if (Array.isArray(value)) return value.map((each) => referring(each, copy));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === "operationId" && typeof each === "string" ? each + copy : referring(each, copy),
    ]),
  );
}

const NEW_FIELDS = {
  noted_at: { type: "string", description: "When somebody wrote the note.", example: "2026-01-01 10:00:00" },
  note: { type: "string", description: "What somebody wrote.", example: "call back" },
};

/** The document with one more operation, which has a parameter of its own, and with two more fields of an object. */
export function withOneMore(document: Json): Json {
  const paths = document.paths as Readonly<Record<string, Json>>;
  const components = document.components as Readonly<Record<string, Json>>;
  const schemas = components.schemas as Readonly<Record<string, Json>>;
  const [path, item] = Object.entries(paths).find(([, { get }]) => get !== undefined) as [string, Json];
  const { "x-pagination": _, ...get } = item.get as Json;
  const [name, schema] = Object.entries(schemas).find(([, { properties }]) => properties) as [string, Json];
  const since = {
    name: "since",
    in: "query",
    description: "Notes from then on.",
    schema: { type: "string" },
  };
  const operation = {
    ...get,
    operationId: "getNoteThatIsNew",
    summary: "Read a note.",
    parameters: [...((get.parameters as Json[] | undefined) ?? []), { ...since, example: "2026-01-01" }],
    responses: {
      ...(get.responses as Json),
      200: {
        description: "The note.",
        content: { "application/json": { schema: { type: "object", properties: NEW_FIELDS } } },
      },
    },
  };
  return {
    ...document,
    paths: {
      ...paths,
      [`${path.replace(/\/$/, "")}/note`]: { parameters: item.parameters ?? [], get: operation },
    },
    components: {
      ...components,
      schemas: {
        ...schemas,
        [name]: { ...schema, properties: { ...(schema.properties as Json), ...NEW_FIELDS } },
      },
    },
  };
}

/** How many operations a document has. */
export function operationsIn(document: Json): number {
  const items = Object.values(document.paths as Readonly<Record<string, Json>>);
  const named = items.map((item) => [
    ...METHODS.filter((method) => item[method] !== undefined),
    ...Object.keys((item.additionalOperations as Json | undefined) ?? {}),
  ]);
  return named.flat().length;
}
