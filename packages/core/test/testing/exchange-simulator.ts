import {
  type CallsDefinition,
  createSimulator,
  type LiveCall,
  type LiveCallEvent,
  type LiveCallEventType,
  type OpenApiDocument,
  type OperationHandler,
  refuse,
  type Simulator,
  type SimulatorOptions,
} from "@pbxkit/core/testing";

export interface CurrentCall {
  readonly key: string;
  readonly to: string;
  readonly state: string;
}

export interface PastCall {
  readonly id: string;
  readonly to: string;
  readonly seconds: number;
  readonly result: string;
}

export type ExchangeRows = {
  readonly currentCalls: CurrentCall;
  readonly history: PastCall;
  readonly recordings: { readonly id: string };
  readonly hooks: { readonly id: number; readonly url: string; readonly event: LiveCallEventType };
};

/** What this vendor knows of a call beyond what everybody knows. */
interface Details {
  readonly key: string;
}

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
const path = (key: string) => [{ name: key, in: "path", required: true, schema: { type: "string" } }];

const document: OpenApiDocument = {
  openapi: "3.1.0",
  paths: {
    "/calls": {
      get: { operationId: "listCalls", responses: { 200: json({ type: "array" }) } },
      post: {
        operationId: "startCall",
        requestBody: json({ type: "object", properties: { to: { type: "string" } } }),
        responses: { 201: json({ type: "object" }) },
      },
    },
    "/calls/{key}": {
      parameters: path("key"),
      delete: { operationId: "endCall", responses: { 204: { description: "gone" } } },
    },
    "/history": { get: { operationId: "listHistory", responses: { 200: json({ type: "array" }) } } },
    "/recordings/{id}": {
      parameters: path("id"),
      get: { operationId: "getRecording", responses: { 200: json({ type: "object" }) } },
    },
  },
};

const calls: CallsDefinition<ExchangeRows> = {
  begin({ to }, { ids }): Details {
    if (to === "nobody") throw new TypeError("nobody has no telephone");
    return { key: `key-${ids.hex(4)}` };
  },
  rows(call: LiveCall<Details>) {
    const { id, to, state } = call;
    if (state !== "ended") return [{ table: "currentCalls", row: { key: call.details.key, to, state } }];
    const seconds = ((call.endedAt ?? 0) - (call.answeredAt ?? call.endedAt ?? 0)) / 1_000;
    const past = { table: "history", row: { id, to, seconds, result: call.result ?? "" } } as const;
    return call.recordingReady ? [past, { table: "recordings", row: { id } }] : [past];
  },
  deliveries({ type, call }: LiveCallEvent<Details>, { state }) {
    const wanted = state.hooks.list().filter(({ event }) => event === type);
    return wanted.map(({ url }) => new Request(url, { method: "POST", body: `${type} ${call.details.key}` }));
  },
  recordingDelay: 60_000,
};

const startCall: OperationHandler<ExchangeRows> = ({ calls, body }) => {
  const { to } = body as { readonly to: string };
  const call = calls.place({ from: "desk", to }, { key: `started-${to}` } satisfies Details);
  return { status: 201, body: { id: call.id } };
};

const endCall: OperationHandler<ExchangeRows> = ({ calls, path }) => {
  const key = String(path.key);
  const call = calls.current.find(({ details }) => (details as Details).key === key);
  if (!call) return refuse({ reason: "not-found", table: "currentCalls", id: key });
  call.hangUp();
  return { status: 204 };
};

/** A telephone exchange with current calls, a history, recordings that take a minute, and webhooks. */
export function createExchangeSimulator(options: SimulatorOptions = {}): Simulator<ExchangeRows> {
  return createSimulator<ExchangeRows>(
    document,
    {
      name: "exchange",
      baseUrl: "https://exchange.simulator.example",
      tables: {
        currentCalls: { id: "key" },
        history: { id: "id" },
        recordings: { id: "id" },
        hooks: { id: "id" },
      },
      resources: [
        { table: "currentCalls", collection: "/calls" },
        { table: "history", collection: "/history" },
        { table: "recordings", item: "/recordings/{id}" },
      ],
      handlers: { startCall, endCall },
      calls,
      start({ state }) {
        for (const [id, event] of (["placed", "answered", "ended", "recording-ready"] as const).entries())
          state.hooks.insert({ id, url: `https://receiver.example/${event}`, event });
      },
      admit: () => undefined,
      fail: ({ reason }) => ({ status: reason === "not-found" ? 404 : 400, body: { reason } }),
      revokeTokens: () => {},
    },
    options,
  );
}
