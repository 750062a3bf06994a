import type { Fact, Facts } from "./fact.ts";

/** The parts of a bundled OpenAPI document that are compared with the reference. */
export interface ComparedDocument {
  paths: Record<string, Record<string, unknown>>;
  components: Record<string, Record<string, unknown>>;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  enum?: string[];
  "x-extensible-enum"?: string[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
}

const methods = ["get", "post", "put", "delete"];

/** Every operation of the document, as `GET /path`. */
export function operationsOfDocument(document: ComparedDocument): string[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method]).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/** Parameters, body properties and answer properties of the document's `compared` operations, as the reference's tables have them. */
export function factsOfDocument(document: ComparedDocument, compared: (operation: string) => boolean): Facts {
  const facts: Facts = new Map();
  const resolved = <T>(node: T): T => resolve(document, node);

  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods.filter((name) => item[name])) {
      const operation = item[method] as Operation;
      const place = `${method.toUpperCase()} ${path}`;
      if (!compared(place)) continue;
      const shared = (item.parameters ?? []) as Parameter[];
      for (const parameter of [...shared, ...(operation.parameters ?? [])].map(resolved)) {
        facts.set(`${place} ${parameter.in}.${parameter.name}`, fact(parameter.schema, parameter.required));
      }
      const content = operation.requestBody?.content ?? {};
      addProperties(`${place} json`, content["application/json"]?.schema);
      addProperties(`${place} form`, content["multipart/form-data"]?.schema);
      for (const [status, response] of Object.entries(operation.responses)) {
        if (!status.startsWith("2")) continue;
        addProperties(`${place} fields`, resolved(response).content?.["application/json"]?.schema);
      }
    }
  }
  return facts;

  function addProperties(place: string, declared: Schema | undefined): void {
    const schema = declared && resolved(declared);
    // The tables show a list by the fields of its rows.
    const object = schema?.type === "array" ? schema.items && resolved(schema.items) : schema;
    for (const part of object?.allOf ?? []) addProperties(place, part);
    for (const [name, property] of Object.entries(object?.properties ?? {})) {
      facts.set(`${place}.${name}`, fact(property, object?.required?.includes(name)));
      const { items } = resolved(property);
      if (items) addProperties(`${place}.${name}`, items);
    }
  }

  function fact(declared: Schema, required = false): Fact {
    const [schema, ...others] = alternatives(declared);
    const { enum: closed, "x-extensible-enum": open } = schema ?? {};
    const values = closed ?? open;
    const { default: fallback, minimum, maximum } = resolved(declared);
    return {
      type: [schema, ...others].flatMap((one) => (one ? typeNames(one) : [])).join("|"),
      ...(required && { required }),
      ...(values && { enum: values }),
      ...(fallback !== undefined && { default: fallback }),
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
    };
  }

  /** Null says that a field can be empty, which the tables never tell: it is left out of the comparison. */
  function alternatives(declared: Schema): Schema[] {
    const schema = resolved(declared);
    return (schema.anyOf?.map(resolved) ?? [schema]).filter(({ type }) => type !== "null");
  }

  function typeNames({ type, format, items }: Schema): string[] {
    const names = [type].flat().filter((name) => name !== undefined && name !== "null") as string[];
    if (format === "binary") return ["file"];
    return names.map((name) =>
      name === "array" && items ? `${typeNames(resolved(items)).join("|")}[]` : name,
    );
  }
}

/** A reference's target with what stands beside the reference. */
function resolve<T>(document: ComparedDocument, node: T): T {
  const { $ref, ...beside } = node as { $ref?: string };
  if ($ref === undefined) return node;
  const [, , section = "", name = ""] = $ref.split("/");
  const target = document.components[section]?.[name];
  if (target === undefined) throw new Error(`${$ref} leads nowhere`);
  return { ...(target as T), ...beside };
}
