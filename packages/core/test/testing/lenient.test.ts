import { describe, expect, test } from "vitest";
import { createNotesSimulator } from "./notes-simulator.ts";

const base = "https://notes.simulator.example";
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

async function ask(simulator: ReturnType<typeof createNotesSimulator>, path: string, init?: RequestInit) {
  const response = await simulator.fetch(`${base}${path}`, init);
  const notes = simulator.requests.flatMap((request) => request.notes);
  return { status: response.status, body: await response.json(), notes };
}

describe("what programs send beyond the document", () => {
  test.each<[string, string, readonly number[], readonly string[]]>([
    [
      "an empty filter",
      "/notes/?exact=&limit=",
      [1, 2, 3, 4, 5],
      ["query.exact: empty, ignored", "query.limit: empty, ignored"],
    ],
    [
      "PHP's arrays",
      "/notes/?stars[]=0&stars[]=2",
      [1, 3, 4, 6, 7],
      ["query.stars[]: taken for stars", "query.stars[]: taken for stars"],
    ],
    [
      "PHP's arrays with indexes",
      "/notes/?stars%5B0%5D=0&stars%5B1%5D=2&limit=2",
      [1, 3],
      ["query.stars[0]: taken for stars", "query.stars[1]: taken for stars"],
    ],
    [
      "PHP's arrays of a list without repeated names",
      "/notes/?tag[]=a&limit=1",
      [1],
      ["query.tag[]: taken for tag"],
    ],
    ["an unknown filter", "/notes/?colour=red&limit=1", [1], ["query.colour: not a parameter, ignored"]],
    [
      "an array that is no parameter",
      "/notes/?colours[]=red&limit=1",
      [1],
      ["query.colours[]: not a parameter, ignored"],
    ],
    [
      "a missing final slash",
      "/notes?limit=1",
      [1],
      ["path: redirected to its other form, with or without the final slash"],
    ],
  ])("%s", async (_name, path, ids, notes) => {
    const lenient = createNotesSimulator({ notes: 12, lenient: true });
    const taken = await ask(lenient, path);
    expect([taken.status, (taken.body as { id: number }[]).map(({ id }) => id)]).toEqual([200, ids]);
    expect(taken.notes).toEqual(notes);
    const strict = await ask(createNotesSimulator({ notes: 12 }), path);
    expect([strict.status, strict.notes]).toEqual([path.startsWith("/notes?") ? 404 : 400, []]);
  });

  test("what is wrong all the same is refused, and what is right is not noted", async () => {
    const simulator = createNotesSimulator({ notes: 3, lenient: true });
    expect(await ask(simulator, "/notes/?limit=many&stars[]=x")).toMatchObject({ status: 400 });
    expect(simulator.requests[0]?.refused).toHaveLength(2);
    simulator.reset();
    expect(await ask(simulator, "/notes/?limit=2&stars=1")).toMatchObject({ status: 200, notes: [] });
  });

  test.each<[string, string, RequestInit, readonly string[]]>([
    ["in the query", "/login?user=u&pin=1", { method: "POST" }, ["query: holds the fields of the form"]],
    [
      "as multipart",
      "/login",
      { method: "POST", body: form({ user: "u", pin: "1" }) },
      ["body: multipart/form-data where a form is needed"],
    ],
    ["as a form", "/login", { method: "POST", body: new URLSearchParams({ user: "u", pin: "1" }) }, []],
  ])("a token request %s", async (_name, path, init, notes) => {
    const taken = await ask(createNotesSimulator({ lenient: true }), path, init);
    expect(taken).toEqual({ status: 200, body: { fields: { user: "u", pin: "1" } }, notes });
    const strict = await ask(createNotesSimulator(), path, init);
    expect(strict.body).toEqual(notes.length === 0 ? taken.body : { fields: null });
  });

  test("a token request as JSON is taken by nobody", async () => {
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", body: '{"user":"u"}', headers };
    expect((await ask(createNotesSimulator({ lenient: true }), "/login", init)).body).toEqual({
      fields: null,
    });
  });
});

describe("pageSize", () => {
  test("is how many rows a list has that is not asked for a number", async () => {
    const simulator = createNotesSimulator({ notes: 12, pageSize: 3, lenient: true });
    const count = async (query: string) =>
      ((await ask(simulator, `/notes/${query}`)).body as unknown[]).length;
    expect([
      await count(""),
      await count("?limit="),
      await count("?limit=7"),
      await count("?skip=11"),
    ]).toEqual([3, 3, 7, 1]);
  });

  test.each([0, -1, 1.5, Number.NaN])("%s is refused", (pageSize) => {
    expect(() => createNotesSimulator({ pageSize })).toThrow("pageSize must be a whole number from 1");
  });
});

describe("what is no token is none, in every mode", () => {
  test.each(["undefined", "null", "None", "nil", "NaN", "[object Object]", "[object", "{token}", "", " "])(
    "Bearer %j",
    async (token) => {
      for (const lenient of [false, true]) {
        const simulator = createNotesSimulator({ lenient, needsToken: true });
        const { status } = await ask(simulator, "/notes/", { headers: { authorization: `Bearer ${token}` } });
        expect([status, simulator.requests[0]?.refused]).toEqual([401, ["no credentials"]]);
      }
    },
  );

  test.each(["nullable", "undefined-1", "x"])("but %s may be one", async (token) => {
    const simulator = createNotesSimulator({ needsToken: true });
    expect((await ask(simulator, "/notes/", { headers: { authorization: `Bearer ${token}` } })).status).toBe(
      200,
    );
  });
});

test("once a login failed, tokens that nobody issued are refused, those seen before included", async () => {
  const simulator = createNotesSimulator({ needsToken: true });
  const status = async (token: string) =>
    (await ask(simulator, "/notes/", { headers: { authorization: `Bearer ${token}` } })).status;
  const logIn = (pin: string) =>
    ask(simulator, "/login", { method: "POST", body: new URLSearchParams({ user: "u", pin }) });
  expect(await status("made-up")).toBe(200);
  await logIn("1");
  await logIn("wrong");
  expect([await status("made-up"), await status("another"), await status("issued-u")]).toEqual([
    401, 401, 200,
  ]);
  simulator.reset();
  expect(await status("made-up")).toBe(200);
});

describe("why a request was refused", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["a path that is none", "GET", "/note/1", ["there is no such path; the nearest is /notes/{note_id}"]],
    ["a path like no other", "GET", "/a/b/c/d", ["there is no such path"]],
    ["another method", "PUT", "/notes/1", ["the path has GET, DELETE, PATCH only"]],
    [
      "an invalid query",
      "GET",
      "/notes/?limit=0&x=1",
      ["query.limit: is less than 1.", "query.x: is not a parameter"],
    ],
    ["no such row", "GET", "/notes/7", ["notes has no such row"]],
    ["nothing", "GET", "/notes/", []],
  ])("%s", async (_name, method, path, refused) => {
    const simulator = createNotesSimulator();
    await simulator.fetch(`${base}${path}`, { method });
    expect(simulator.requests[0]?.refused).toEqual(refused);
  });

  test("is not told where a fault answered", async () => {
    const simulator = createNotesSimulator();
    simulator.inject({ status: 503 });
    await simulator.fetch(`${base}/notes/`);
    expect(simulator.requests[0]?.refused).toEqual([]);
  });
});
