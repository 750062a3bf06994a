/** What a table of the reference says about one parameter or field. */
export interface Fact {
  /** `string`, `integer[]`, `object[]`, `file`; two types that are both allowed are joined with `|`. */
  type: string;
  required?: boolean;
  enum?: string[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
}

/** A parameter or field by where it stands: `PUT /client/{client_id}/ani/ json.ani_number`. */
export type Facts = Map<string, Fact>;

/** A row of the reference's table; rows of a nested table stand under `items`. */
export interface TableRow extends Fact {
  items?: Record<string, TableRow>;
}

/** One operation of the reference. */
export interface TableOperation {
  method: string;
  path: string;
  parameters: Record<"path" | "query" | "json" | "form", Record<string, TableRow>>;
  fields: Record<string, TableRow>;
}

/** The table's rows, nested ones included. */
export function factsOfTable(table: readonly TableOperation[]): Facts {
  const facts: Facts = new Map();
  for (const { method, path, parameters, fields } of table) {
    for (const [place, rows] of Object.entries({ ...parameters, fields })) {
      addRows(facts, `${method} ${path} ${place}`, rows);
    }
  }
  return facts;
}

function addRows(facts: Facts, place: string, rows: Record<string, TableRow>): void {
  for (const [name, { items, ...fact }] of Object.entries(rows)) {
    facts.set(`${place}.${name}`, fact);
    if (items) addRows(facts, `${place}.${name}`, items);
  }
}
