import { execFile } from "node:child_process";
import { inspect } from "node:util";
import { RequestError } from "@pbxkit/core";
import { expect, test } from "vitest";

const HINT = "explain(error) tells more";
const client = new URL("../../src/client/index.ts", import.meta.url).href;

/** What a Node of its own, which reads the sources as they are, says of an error that nobody catches. */
const uncaught = (program: string) =>
  new Promise<string>((resolve) => {
    const whole = `
      const { basic, createClient } = await import(${JSON.stringify(client)});
      const definition = { baseUrl: "https://pbx.example", operations: {}, authenticator: basic("name", "S3CRET") };
      const fetch = async () => Response.json({ said: "S3CRET" }, { status: 404 });
      const call = async () => {
        const { error } = await createClient(definition, { fetch }).GET("/things");
        throw error;
      };
      ${program}`;
    execFile(process.execPath, ["--no-warnings", "--input-type=module", "--eval", whole], (_, __, stderr) =>
      // Windows ends a line of Node's own text with two characters.
      resolve(stderr.replaceAll("\r\n", "\n")),
    );
  });

test.each([
  ["awaited by nobody", "void call();"],
  ["thrown by the program", "await call();"],
  [
    "thrown out of a timer",
    "const error = await call().catch((e) => e); setTimeout(() => { throw error; });",
  ],
])(
  "an error that is %s is printed with the hint as its last field, once, and no secret",
  async (_, program) => {
    const text = await uncaught(program);
    expect(text).toMatch(
      /ApiError: GET \(undeclared path\): failed with status 404\n(?: {4}at .*\n?)+ \{\n(?: {2}\w+: .*\n)+ {2}cause: 'explain\(error\) tells more'\n\}\n\nNode.js \S+\n$/,
    );
    expect(text.split(HINT)).toHaveLength(2);
    expect(text).toContain("outcome: 'rejected'");
    expect(text).not.toContain("S3CRET");
  },
);

test("what a program prints of an error ends with the hint, and has it once; a log line has none", () => {
  const error = new RequestError("missing", { operation: "GET /things" });
  const text = inspect(error);
  expect(text.endsWith(`cause: '${HINT}'\n}`)).toBe(true);
  expect(text.split(HINT)).toHaveLength(2);
  for (const line of [String(error), error.message, error.stack, JSON.stringify(error)])
    expect(line).not.toContain("explain");
});

test("an error without a stack has its own text in the place of one", () => {
  const { stackTraceLimit } = Error;
  try {
    Reflect.deleteProperty(Error, "stackTraceLimit");
    const error = new RequestError("missing", { operation: "GET /things" });
    expect(error.stack).toBe("RequestError: GET /things: missing");
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
});
