import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { fitsTemplate } from "../../src/testing/faults/match.ts";
import { createNotesSimulator } from "./notes-simulator.ts";

const base = "https://notes.simulator.example";

describe("a path template", () => {
  test.each<[string, string, boolean]>([
    ["/notes/", "/notes/", true],
    ["/notes/", "/notes", false],
    ["/notes/{id}", "/notes/1", true],
    ["/notes/{id}", "/notes/", false],
    ["/notes/{id}", "/notes/1/2", false],
    ["/notes/{id}.json", "/notes/1.json", true],
    ["/notes/{id}.json", "/notes/.json", false],
    ["/notes/{a}-{b}", "/notes/1-2", true],
    ["/notes/{a}{b}", "/notes/1", false],
    ["/n*s/1", "/notes/1", true],
    ["/n*s/1", "/ns/1", true],
    ["/n*s/1", "/note/1", false],
    ["/*/1", "/notes/1", true],
    ["/*/1", "/a/b/1", false],
    ["/notes/*", "/notes/1/2/3", true],
    ["/notes/*", "/notes/", true],
    ["/notes/*", "/notes", false],
    ["/*", "/anything/at/all", true],
    ["/a.c", "/abc", false],
    ["/(a+)+$", "/aaa", false],
    ["/a*a", "/a", false],
    ["/a*ab", "/aab", true],
  ])("%s and %s: %s", (template, path, fits) => {
    expect(fitsTemplate(template, path)).toBe(fits);
  });

  test("that is made to take long does not", () => {
    const template = `/${"*a".repeat(2_000)}b`;
    expect(fitsTemplate(template, `/${"a".repeat(16_000)}`)).toBe(false);
    expect(fitsTemplate(template, `/${"a".repeat(16_000)}b`)).toBe(true);
  });
});

test("a fault that names no requests leaves logins alone; one that names them does not", async () => {
  const simulator = createNotesSimulator();
  const logIn = async () => (await simulator.fetch(`${base}/login`, { method: "POST" })).status;
  simulator.inject({ status: 503 });
  expect(await logIn()).toBe(200);
  expect((await simulator.fetch(`${base}/notes/`)).status).toBe(503);
  simulator.inject({ match: "POST /login", status: 503 });
  expect(await logIn()).toBe(503);
  simulator.inject({ match: { path: "/log*" }, status: 503 });
  expect(await logIn()).toBe(503);
});

test("a fault can stand in for an operation that the document lacks", async () => {
  const simulator = createNotesSimulator();
  simulator.inject({
    match: { path: "/tags/{id}" },
    times: Number.POSITIVE_INFINITY,
    status: 200,
    body: { id: 1 },
  });
  expect(await (await simulator.fetch(`${base}/tags/7`)).json()).toEqual({ id: 1 });
  expect((await simulator.fetch(`${base}/tags`)).status).toBe(404);
});

test("a pattern of another realm is one", async () => {
  const simulator = createNotesSimulator();
  simulator.inject({ status: 503, match: runInNewContext("/^\\/notes/") as RegExp });
  expect((await simulator.fetch(new Request(`${base}/notes/`))).status).toBe(503);
});
