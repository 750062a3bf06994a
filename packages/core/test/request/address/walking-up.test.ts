import { RequestError } from "@pbxkit/core";
import { expect, test } from "vitest";
import { rejection } from "../../support/rejection.ts";
import { scriptedFetch } from "../../support/scripted-fetch.ts";
import { stubClient } from "../../support/stub-client.ts";

const spellings = [
  ".",
  "..",
  "../users",
  "80/..",
  "80/../users",
  "..\\users",
  "%2e",
  "%2E%2e",
  ".%2e",
  "%2e%2e%2fusers",
  "80%2f..%2fusers",
  "%252e%252e",
  "%25252e%25252e",
  "..%5cusers",
  " .. ",
  "..\t",
  ".\n.",
  "..\u0000",
  "%2e%00%2e",
  "..\u200b",
  "..;",
  "..;jsessionid=1/users",
  "..%3bx",
  "%c0%ae%c0%ae",
  "%c0%ae%c0%ae%c0%afusers",
  "%ff/%2e%2e/x",
  "%zz/../x",
  // What a server that folds compatibility forms takes for dots and slashes.
  "\uff0e\uff0e",
  "\u2025",
  "\u2024\u2024",
  "80\uff0f..\uff0fusers",
  "%ef%bc%8e%ef%bc%8e",
];

test.each(spellings)("the path value %j is refused", async (id) => {
  const { fetch, arrived } = scriptedFetch();
  const error = await rejection(stubClient({ fetch }).DELETE("/things/{id}", { params: { path: { id } } }));
  expect(error).toBeInstanceOf(RequestError);
  expect(error).toMatchObject({ outcome: "not-sent", attempts: 0 });
  expect(String(error)).toMatch(/path parameter "id" is empty or holds a "\." or "\.\." segment/);
  expect(arrived).toEqual([]);
});

test.each(spellings)("the client's own default %j is refused as well", async (id) => {
  const { fetch } = scriptedFetch();
  const client = stubClient({ fetch }, { pathDefaults: { id } });
  expect(await rejection(client.GET("/things/{id}"))).toBeInstanceOf(RequestError);
});
