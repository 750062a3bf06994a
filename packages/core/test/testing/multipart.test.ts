import { expect, test } from "vitest";
import { createNotesSimulator } from "./notes-simulator.ts";

const upload = "https://notes.simulator.example/upload";
const boundary = "----b0";

async function post(lines: readonly string[], type = `multipart/form-data; boundary=${boundary}`) {
  const simulator = createNotesSimulator();
  const body = lines.join("\r\n");
  const response = await simulator.fetch(upload, { method: "POST", body, headers: { "content-type": type } });
  return { status: response.status, body: await response.json() };
}

const file = (head: string, content: string) => [
  `--${boundary}`,
  'content-disposition: form-data; name="title"',
  "",
  "A title",
  `--${boundary}`,
  head,
  "content-type: text/plain",
  "",
  content,
];
const end = [`--${boundary}--`, ""];

test.each<[string, readonly string[], string]>([
  [
    "as browsers write it",
    [...file('Content-Disposition: form-data; name="file"; filename="a b.txt"', "text"), ...end],
    "a b.txt",
  ],
  [
    "names that are not quoted",
    [...file("content-disposition: form-data; name=file; filename=a.txt", "text"), ...end],
    "a.txt",
  ],
  [
    "a name in UTF-8, as RFC 5987 writes it",
    [
      ...file(
        'content-disposition: form-data; name="file"; filename="x"; filename*=UTF-8\'\'%D0%B0.txt',
        "text",
      ),
      ...end,
    ],
    "а.txt",
  ],
  [
    "without the last line break",
    [...file('content-disposition: form-data; name="file"; filename="a.txt"', "text"), `--${boundary}--`],
    "a.txt",
  ],
])("%s", async (_name, lines, name) => {
  expect(await post(lines)).toEqual({ status: 200, body: { title: "A title", name, text: "text" } });
});

test("content that looks like a boundary, and line breaks, are content", async () => {
  const content = `a\r\n--${boundary.slice(0, -1)}\r\n--\r\n\r\nb`;
  const lines = [...file('content-disposition: form-data; name="file"; filename="a"', content), ...end];
  expect(await post(lines)).toMatchObject({ status: 200, body: { text: content } });
});

test.each<[string, readonly string[], string | undefined]>([
  ["no end", file('content-disposition: form-data; name="file"; filename="a"', "text"), undefined],
  ["no name", [...file("content-disposition: form-data", "text"), ...end], undefined],
  [
    "no boundary",
    [...file('content-disposition: form-data; name="file"; filename="a"', "text"), ...end],
    "multipart/form-data",
  ],
  [
    "another boundary",
    [...file('content-disposition: form-data; name="file"', "text"), ...end],
    "multipart/form-data; boundary=x",
  ],
  ["nothing in it", ["x"], undefined],
])("%s is refused", async (_name, lines, type) => {
  expect(await post(lines, type)).toMatchObject({ status: 400, body: { problem: "body: cannot be read" } });
});

test("what FormData writes is read as it was", async () => {
  const form = new FormData();
  form.set("title", 'quotes " and\nlines');
  form.set("count", "7");
  form.set("file", new File([new Uint8Array([0, 13, 10, 255])], "имя.bin"));
  const simulator = createNotesSimulator();
  const response = await simulator.fetch(upload, { method: "POST", body: form });
  expect(await response.json()).toMatchObject({ title: 'quotes " and\r\nlines', count: 7, name: "имя.bin" });
});
