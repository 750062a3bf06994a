import { type ApiShape, bearer, checkBody, createClient } from "@pbxkit/core/client";
import { describe, expect, test } from "vitest";

const check = { text: "[^]", to: "^[0-9]{11}$", "pin?": "^[0-9]{4}$", id: "" };
const good = { text: "Hello", to: "70000000009", id: 5 };

describe("a body is sent", () => {
  test.each([
    ["with all that must be there", good],
    ["with what may be there, of its form", { ...good, pin: "1234" }],
    ["with a number in the place of digits", { ...good, to: 70_000_000_009 }],
    ["that was written already", "text=Hello"],
    ["that is a form", new FormData()],
  ])("%s", (_, body) => {
    expect(() => checkBody(check, body)).not.toThrow();
  });
});

describe("a body is refused", () => {
  test.each([
    ["body.text is missing", {}],
    ["body.text is missing", undefined],
    ["body.text is empty", { ...good, text: "" }],
    ["body.to is not of the form ^[0-9]{11}$", { ...good, to: "12" }],
    ["body.pin is not of the form ^[0-9]{4}$", { ...good, pin: "123" }],
    ["body.id is missing", { ...good, id: undefined }],
  ])("%s", (problem, body) => {
    expect(() => checkBody(check, body)).toThrow(expect.objectContaining({ problem }));
  });
});

test("a client looks where its table says so, and its definition has the check", async () => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return Response.json({});
  };
  const definition = {
    baseUrl: "https://pbx.example",
    operations: { "/sms": { POST: { effect: "once", check } } },
    authenticator: bearer("t"),
  } as const;
  const checked = createClient<ApiShape>({ ...definition, checkBody }, { fetch });
  const unchecked = createClient<ApiShape>(definition, { fetch });
  const post = (client: unknown) =>
    (client as { POST(path: string, init: object): Promise<unknown> }).POST("/sms", { body: {} });
  await expect(post(checked)).rejects.toMatchObject({ name: "RequestError", outcome: "not-sent" });
  expect(sent).toBe(0);
  await post(unchecked);
  expect(sent).toBe(1);
});
