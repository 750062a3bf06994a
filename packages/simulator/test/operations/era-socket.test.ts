import { connectEraSocket, type EraSocket } from "@pbxkit/era/socket";
import type { EraSimulator } from "@pbxkit/era/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { type OperationNode, operationsOf } from "../differential/document.ts";
import { createJudge, type Judge } from "../differential/judge.ts";
import { subjects } from "../differential/subjects.ts";
import { jsonOf, pathOf } from "./ask.ts";
import { furnish } from "./furnished.ts";

// Every operation of Era's document that the socket has, as the document's own examples have it.

const names = {
  GET: "read",
  POST: "create",
  PUT: "replace",
  PATCH: "update",
  DELETE: "delete",
  CLEAR: "clear",
};
const [era] = subjects.filter(({ name }) => name === "era");
if (!era) throw new Error("there is no Era");
const { document } = era;
const isOverHttp = ({ template }: OperationNode) => /\/avatar$|\/iam\/sessions/.test(template);
const operations = operationsOf(document).filter((operation) => !isOverHttp(operation));

type AnySocket = Readonly<Record<string, (path: string, init: object) => Promise<unknown>>>;

describe("over the socket", () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await createJudge(era);
  });

  test("there are 40 operations", () => {
    expect(operations).toHaveLength(40);
  });

  test.each(operations)("$id: input and data are what the document declares", async (operation) => {
    const { simulator, ids } = furnish.era();
    const { baseUrl, auth, WebSocket } = simulator as EraSimulator;
    const socket = connectEraSocket({ baseUrl, auth, WebSocket });
    const { id, method, template } = operation;
    const path = pathOf(template, ids);
    const given = template.split("/").flatMap((part, index) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      return name === undefined ? [] : [[name, path.split("/")[index]]];
    });
    const body = jsonOf(document, operation);
    const request = { method, path, query: "", headers: { "content-type": "application/json" }, body };
    expect(judge.request(id, request)).toBeUndefined();

    const call = (socket as EraSocket as unknown as AnySocket)[names[method as keyof typeof names]];
    const init = { params: { path: Object.fromEntries(given) }, ...(body && { body }) };
    const data = await call?.(template, init);
    expect(judge.answer(id, data === undefined ? 204 : 200, data ?? null)).toBeUndefined();
    await socket.close();
  });
});
