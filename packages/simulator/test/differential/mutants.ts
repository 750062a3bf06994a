import type { JudgedRequest } from "./judge.ts";

type Body = Readonly<Record<string, unknown>>;

const strangeValues: readonly unknown[] = [
  null,
  true,
  "",
  "text",
  -1,
  0,
  3,
  1.5,
  1e9,
  [],
  ["x"],
  {},
  "x".repeat(300),
];
const strangeTexts = ["", "text", "-1", "0", "1.5", "1e9", "true", "null", "2026-01-01", "%00"];

/** Requests that differ from a good one in one place: a parameter, a member or field of the body, the body itself. */
export function* mutantsOf(request: JudgedRequest, template: string): Generator<JudgedRequest> {
  yield* mutantsOfPath(request, template);
  const query = new URLSearchParams(request.query);
  for (const name of new Set(query.keys())) {
    const without = new URLSearchParams(query);
    without.delete(name);
    yield { ...request, query: without.toString() };
    for (const text of strangeTexts) {
      const changed = new URLSearchParams(query);
      changed.set(name, text);
      yield { ...request, query: changed.toString() };
    }
  }
  yield { ...request, query: `${query}${request.query === "" ? "" : "&"}undeclared=1` };
  const { body, headers } = request;
  if (typeof body !== "object" || body === null || Array.isArray(body)) return;
  if (headers["content-type"]?.includes("form")) {
    for (const form of formsLike(body as Readonly<Record<string, string>>)) yield { ...request, body: form };
    return;
  }
  yield { ...request, body: undefined };
  for (const value of [[], {}, { ...body, undeclared: 1 }]) yield { ...request, body: value };
  for (const mutant of mutantsOfObject(body as Body)) yield { ...request, body: mutant };
}

/** An empty segment would be another path. */
function* mutantsOfPath(request: JudgedRequest, template: string): Generator<JudgedRequest> {
  const segments = request.path.split("/");
  for (const [index, place] of template.split("/").entries()) {
    if (!place.startsWith("{")) continue;
    for (const text of strangeTexts.filter(Boolean)) {
      yield { ...request, path: segments.with(index, text).join("/") };
    }
  }
}

function* mutantsOfObject(object: Body): Generator<Body> {
  for (const [name, value] of Object.entries(object)) {
    const { [name]: _removed, ...without } = object;
    yield without;
    for (const strange of strangeValues) yield { ...object, [name]: strange };
    const inner = Array.isArray(value) ? value[0] : value;
    if (typeof inner !== "object" || inner === null) continue;
    for (const mutant of mutantsOfObject(inner as Body)) {
      yield { ...object, [name]: Array.isArray(value) ? [mutant, ...value.slice(1)] : mutant };
    }
  }
}

/** Forms that differ from a good one in one field: left out, empty, or sent twice. */
export function* formsLike(form: Readonly<Record<string, string>>): Generator<Body> {
  for (const [name, value] of Object.entries(form)) {
    const { [name]: _removed, ...without } = form;
    yield without;
    yield { ...form, [name]: "" };
    yield { ...form, [name]: [value, value] };
  }
}
