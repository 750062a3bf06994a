import { type HookEvent, isPbxError } from "@pbxkit/core";
import { basic, bearer, type ClientDefinition, LoginGuard, sessionLogin } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { planted, plantedHeaders, plantedInit, shownIn } from "../../support/planted-secrets.ts";
import { renderings } from "../../support/renderings.ts";
import { type Step, steadyFetch } from "../../support/scripted-fetch.ts";
import { json } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

const answer = (status: number, text = JSON.stringify({ said: planted.answerBody, token: planted.token })) =>
  new Response(text, { status, headers: plantedHeaders });

function runtimeError(): TypeError {
  const cause = Object.assign(new Error(planted.runtimeCause), {
    code: "ECONNRESET",
    hostname: planted.runtimeCause,
  });
  return Object.assign(
    new TypeError(`fetch failed: ${planted.runtimeMessage} Bearer ${planted.token}`, { cause }),
    {
      config: { headers: { authorization: planted.token } },
    },
  );
}

const login = sessionLogin({
  path: "/login",
  body: { login: planted.bodyValue, pwd: planted.password },
  tokenField: "session_token",
  guard: new LoginGuard({ count: 3, within: 180_000 }),
});

interface Scenario {
  readonly name: string;
  readonly step?: Step;
  readonly definition?: Partial<ClientDefinition>;
  readonly init?: object;
  readonly path?: string;
}

const scenarios: readonly Scenario[] = [
  { name: "ApiError", step: () => answer(400) },
  { name: "ApiError", step: () => answer(503) },
  {
    name: "ApiError",
    step: () => answer(200),
    definition: { failure: { isFailure: () => true, outcome: () => "unknown" } },
  },
  { name: "ConnectionError", step: () => Promise.reject(runtimeError()) },
  { name: "TimeoutError", step: () => new Promise(() => {}) },
  { name: "AbortError", init: { signal: AbortSignal.abort(new Error(planted.abortReason)) } },
  { name: "AbortError", init: { signal: AbortSignal.abort(planted.abortReason) } },
  { name: "DecodeError", step: () => answer(200, `{"said":"${planted.answerBody}`) },
  {
    name: "DecodeError",
    step: () => new Response(planted.answerBody, { headers: { "content-type": planted.fileName } }),
  },
  {
    name: "RedirectError",
    step: () =>
      new Response(null, {
        status: 302,
        headers: {
          ...plantedHeaders,
          location: `https://elsewhere.example/${planted.location}?to=${planted.queryValue}`,
        },
      }),
  },
  {
    name: "RedirectError",
    step: () =>
      new Response(null, {
        status: 302,
        headers: { location: `https://${planted.location}:${planted.password}@pbx.example/` },
      }),
  },
  { name: "AuthError", definition: { authenticator: { current: () => Promise.reject(runtimeError()) } } },
  {
    name: "AuthError",
    definition: {
      authenticator: bearer(() => {
        throw runtimeError();
      }),
    },
  },
  { name: "AuthError", definition: { authenticator: bearer(`${planted.token}\n`) } },
  { name: "AuthError", definition: { authenticator: basic(`${planted.token}:x`, planted.password) } },
  { name: "AuthError", step: () => answer(403), definition: { authenticator: login } },
  { name: "AuthError", step: () => Promise.reject(runtimeError()), definition: { authenticator: login } },
  {
    name: "AuthError",
    definition: {
      authenticator: {
        current: () => ({ headers: { authorization: planted.token } }),
        renew: () => {
          throw runtimeError();
        },
      },
    },
    step: () => answer(401),
  },
  { name: "RequestError", init: { params: { path: { id: `../${planted.pathValue}` } } } },
  {
    name: "RequestError",
    init: { params: { path: { id: planted.pathValue }, query: { phone: [{ to: planted.queryValue }] } } },
  },
  {
    name: "RequestError",
    init: { ...plantedInit, body: { [planted.bodyValue]: new Date(0), password: planted.password } },
  },
  { name: "RequestError", init: { ...plantedInit, headers: { "x-call": `${planted.callHeader}\nx` } } },
  {
    name: "RequestError",
    definition: {
      authenticator: {
        current: () => ({ headers: { authorization: `${planted.token}\n${planted.token}` } }),
      },
    },
  },
  { name: "ApiError", path: `/undeclared/${planted.pathValue}`, step: () => answer(404) },
];

test.each(scenarios)(
  "$name shows nothing that was planted, nor do the events of its call",
  async ({ name, step, definition, init, path }) => {
    const clock = createTestClock();
    const events: HookEvent[] = [];
    const note = (event: HookEvent) => void events.push(event);
    const client = stubClient(
      {
        clock,
        fetch: steadyFetch(typeof step === "function" ? step : () => json({})).fetch,
        headers: { "x-client": planted.clientHeader },
        hooks: { onRequest: note, onResponse: note, onRetry: note, onError: note },
      },
      {
        authenticator: { current: () => ({ headers: { authorization: `Bearer ${planted.token}` } }) },
        ...definition,
      },
    );
    const call = client.PUT(path ?? "/things/{id}", { ...plantedInit, ...init });
    const error = await clock.runUntil(errorOf(call));

    expect(isPbxError(error)).toBe(true);
    expect(error.name).toBe(name);
    expect(shownIn(renderings(error))).toEqual([]);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(shownIn(renderings(event))).toEqual([]);
  },
);
