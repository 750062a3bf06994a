import { seedRows } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { createNotesSimulator } from "./notes-simulator.ts";

const base = "https://notes.simulator.example";
const simulator = createNotesSimulator({ notes: 2 });

async function ask(path: string, init?: RequestInit): Promise<string> {
  const response = await simulator.fetch(`${base}${path}`, init);
  const body = (await response.json()) as { readonly problem?: string };
  return `${response.status} ${body.problem ?? ""}`.trim();
}

describe("parameters", () => {
  test.each([
    ["?skip=1&limit=2", "200"],
    ["?stars=0&stars=1", "200"],
    ["?tag=a,b&exact=true", "200"],
    ["?skip=", "400"],
    ["?skip=%201", "400"],
    ["?skip=1e3", "400"],
    ["?skip=0x1", "400"],
    ["?skip=-1", "400"],
    ["?skip=1.5", "400"],
    ["?skip=1&skip=2", "400"],
    ["?exact=yes", "400"],
    ["?stars=many", "400"],
  ])("%s is answered with %s", async (query, status) => {
    expect((await ask(`/notes/${query}`)).slice(0, 3)).toBe(status);
  });

  test("what is not declared is refused, so that a typo is seen", async () => {
    expect(await ask("/notes/?lmit=5")).toBe("400 query.lmit: is not a parameter");
  });

  test("a path parameter of another type, and a header", async () => {
    expect(await ask("/notes/one")).toBe(
      '400 path.note_id: Instance type "string" is invalid. Expected "integer".',
    );
    expect(await ask("/notes/", { headers: { "x-trace": "12345" } })).toContain("400 header.x-trace");
  });
});

describe("JSON bodies", () => {
  const post = (body: BodyInit | undefined, type: string | undefined = "application/json") =>
    ask("/notes/", {
      method: "POST",
      ...(body && { body }),
      headers: type === undefined ? {} : { "content-type": type },
    });

  test.each([
    ['{"stars":1}', "400 body.text: is required"],
    ['{"text":""}', "400 body.text: String is too short (0 < 1)."],
    ['{"text":"a","star":1}', "400 body.star: is not allowed"],
    ['{"text":"a","stars":-1}', "400 body.stars: Instance does not match any subschemas."],
    ['{"text":"a","__proto__":1}', "400 body.__proto__: is not allowed"],
    ['{"text":"a","\\ud800":1}', "400 body: has a name that is no Unicode text"],
    ["[]", '400 body: Instance type "array" is invalid. Expected "object".'],
    ["{", "400 body: cannot be read"],
    ["\u00ff\u00fe", "400 body: cannot be read"],
  ])("%s", async (body, answer) => {
    expect(await post(body)).toBe(answer);
  });

  test("several things that are wrong are all named, each at its place", async () => {
    const answer = await post('{"text":1,"stars":"x","more":true}');
    expect(answer.split("; ").map((issue) => issue.replace(/^400 /, "").split(":")[0])).toEqual([
      "body.text",
      "body.stars",
      "body.more",
    ]);
  });

  test("no body, another content type, and bytes that are not UTF-8", async () => {
    expect(await post(undefined)).toBe("400 body: a body is required");
    expect(await post("text=a", "application/x-www-form-urlencoded")).toContain("is not accepted");
    expect(await post("{}", "text/plain")).toBe("400 body: content type text/plain is not accepted");
    expect(await post(new Uint8Array([0x22, 0xff, 0x22]))).toBe("400 body: cannot be read");
  });

  test("a charset is no part of the type", async () => {
    expect(await post('{"text":"charset"}', "Application/JSON; charset=utf-8")).toBe("201");
  });

  test("a body that nothing declares is ignored", async () => {
    const response = await simulator.fetch(`${base}/notes/2`, { method: "DELETE", body: "{}" });
    expect(response.status).toBe(204);
  });
});

describe("forms and files", () => {
  const upload = async (body: BodyInit) => {
    const response = await simulator.fetch(`${base}/upload`, { method: "POST", body });
    return [response.status, await response.json()];
  };

  test("fields are coerced to their types, and a file is a file", async () => {
    const form = new FormData();
    form.set("title", "t");
    form.set("count", "3");
    form.set("file", new File(["hello"], "a.wav"));
    expect(await upload(form)).toEqual([200, { title: "t", count: 3, name: "a.wav", text: "hello" }]);
    expect(simulator.requests.at(-1)?.body).toMatchObject({ title: "t", count: "3", file: expect.any(File) });
  });

  test("a field that is missing or unknown is refused", async () => {
    const form = new FormData();
    form.set("name", "t");
    const [status, body] = await upload(form);
    expect(status).toBe(400);
    expect(body).toEqual({
      problem: "body.title: is required; body.file: is required; body.name: is not allowed",
    });
  });

  test("bytes arrive as they were sent", async () => {
    const bytes = new Uint8Array([0, 255, 10, 13]);
    expect(await upload(new Blob([bytes], { type: "application/octet-stream" }))).toEqual([
      200,
      { bytes: [0, 255, 10, 13] },
    ]);
  });
});

describe("the simulator's own answers are held against the document, loudly", () => {
  test.each([
    ["wrong-type", 'answer.id: Instance type "string" is invalid'],
    ["missing-member", "answer.text: is required"],
    ["no-body", "the document declares a body"],
    ["body-of-204", "the document declares no body"],
    ["undeclared-status", "does not declare this status"],
    ["undeclared-type", "does not declare the content type text/plain"],
  ])("%s", async (kind, reason) => {
    const failed = simulator.fetch(`${base}/odd/${kind}`);
    await expect(failed).rejects.toMatchObject({
      name: "SimulatorDefect",
      message: expect.stringContaining(reason),
    });
    await expect(failed).rejects.toThrow("simulator answered GET /odd/{kind}");
  });

  test("a refusal that no document mentions is let through", async () => {
    expect((await simulator.fetch(`${base}/odd/undeclared-refusal`)).status).toBe(418);
  });

  test("a generated row that is wrong is noticed when it is read", async () => {
    const broken = createNotesSimulator();
    const make = (index: number) => ({
      id: index + 1,
      text: index === 2 ? "" : "x",
      stars: index === 2 ? -1 : 0,
    });
    seedRows(broken.state.notes, 5, 1, make);
    await expect(broken.fetch(`${base}/notes/?limit=5`)).rejects.toThrow("[2] answer.stars");
    expect((await broken.fetch(`${base}/notes/?limit=2`)).status).toBe(200);
  });

  test("a row that was written wrongly is noticed when it is read", async () => {
    const broken = createNotesSimulator();
    broken.state.notes.insert({ id: 1, text: 7 as unknown as string, stars: null });
    await expect(broken.fetch(`${base}/notes/1`)).rejects.toThrow("answer.text");
    await expect(broken.fetch(`${base}/notes/`)).rejects.toThrow("[0] answer.text");
    broken.state.notes.update(1, { text: "right" });
    expect((await broken.fetch(`${base}/notes/1`)).status).toBe(200);
  });
});
