import type { Operation } from "./operation.ts";

/** A value for each query parameter that takes one. */
const single: Record<string, unknown> = {
  page: 1,
  per_page: 100,
  start_datetime: "2026-01-01 00:00:00",
  end_datetime: "2026-01-31 23:59:59",
  order: "asc",
  own_only: true,
  flow: "in",
  to_username: "0001*100",
  q: "greeting & bye",
  variable: "DESK",
  remove_from_queues: false,
};

/** Two values for each query parameter that takes several, the first of them that of a row that is there. */
const several: Record<string, readonly unknown[]> = {
  id: [2_001, 9_999],
  name: ["0001*101", "a+b"],
  domain: ["sip.example", "b.example"],
  title: ["Sound 1", "Ende"],
  type: ["phone", "fax"],
  status: ["active", "blocked"],
  access: ["full", "read_only"],
  login: ["one", "två"],
  email: ["one@client.example", "two@client.example"],
  comment: ["a note", "none"],
  timezone: ["Europe/Moscow", "UTC"],
  user_id: [1_001, 9_999],
  extension_id: [2_001, 9_999],
  message_extension_id: [2_001, 9_999],
  extension_group_id: [301, 9_999],
};

/** Every query parameter of an operation, or the required ones. */
export function queryOf({ parameters }: Operation, which: "all" | "required"): Record<string, unknown> {
  const wanted = parameters.filter((one) => one.in === "query" && (which === "all" || one.required));
  return Object.fromEntries(wanted.map((parameter) => [parameter.name, sampleOf(parameter)]));
}

function sampleOf({ name, isList, isText }: Operation["parameters"][number]): unknown {
  if (!isList) return single[name];
  return isText ? several[name]?.map(String) : several[name];
}

/** A query as name and value pairs: an array is its name again and again. */
export function pairsOf(query: Record<string, unknown>): string[] {
  return Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => `${name}=${one}`));
}
