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

function pathsOf(document: Json, copy: string): Json {
  return Object.fromEntries(
    Object.entries(document.paths as Readonly<Record<string, Json>>).map(([path, item]) => {
      const operations = Object.entries(referring(item, copy) as Json).map(([key, value]) => {
        if (!METHODS.includes(key)) return [key, value];
        return [key, { ...(value as Json), operationId: (value as Json).operationId + copy }];
      });
      return [`/${copy.toLowerCase()}${path}`, Object.fromEntries(operations)];
    }),
  );
}

const renamed = (members: Json, copy: string): Json =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [name + copy, referring(value, copy)]));

/** The value with its references to components turned to those of the copy. */
function referring(value: unknown, copy: string): unknown {
  if (typeof value === "string")
    return value.startsWith(COMPONENT) && !value.includes("/securitySchemes/") ? value + copy : value;
  if (Array.isArray(value)) return value.map((each) => referring(each, copy));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, referring(each, copy)]));
}
