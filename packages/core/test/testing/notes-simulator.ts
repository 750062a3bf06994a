import {
  bearerToken,
  createSimulator,
  describeIssue,
  type OpenApiDocument,
  type SimulatedAnswer,
  type SimulatedFailure,
  type Simulator,
  type SimulatorDefinition,
  type SimulatorOptions,
  TokenRegistry,
} from "@pbxkit/core/testing";

export interface Note {
  readonly id: number;
  readonly text: string;
  readonly stars: number | null;
}

export type NoteRows = { readonly notes: Note };

const noteSchema = {
  type: "object",
  required: ["id", "text"],
  properties: {
    id: { type: "integer" },
    text: { type: "string" },
    stars: { type: ["integer", "null"], minimum: 0 },
  },
};

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
const one = json({ $ref: "#/components/schemas/Note" });
const problem = json({ type: "object", required: ["problem"], properties: { problem: { type: "string" } } });

/** A small API with one of everything that the engine must know. */
export const notesDocument: OpenApiDocument = {
  openapi: "3.2.0",
  paths: {
    "/notes/": {
      get: {
        operationId: "listNotes",
        "x-pagination": { style: "offset", offset: "skip", size: "limit", id: "id" },
        parameters: [
          { name: "skip", in: "query", schema: { type: "integer", minimum: 0, default: 0 } },
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, default: 5 } },
          { name: "stars", in: "query", schema: { type: "array", items: { type: "integer" } } },
          { name: "tag", in: "query", explode: false, schema: { type: "array", items: { type: "string" } } },
          { name: "exact", in: "query", schema: { type: "boolean" } },
          { name: "x-trace", in: "header", schema: { type: "string", maxLength: 4 } },
        ],
        responses: {
          200: json({ type: "array", items: { $ref: "#/components/schemas/Note" } }),
          400: problem,
        },
      },
      post: {
        operationId: "createNote",
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/NoteCreate" }) },
        responses: { 201: one, 400: problem },
      },
      additionalOperations: {
        CLEAR: { operationId: "clearNotes", responses: { 204: { description: "done" } } },
      },
    },
    "/notes/{note_id}": {
      parameters: [{ name: "note_id", in: "path", required: true, schema: { type: "integer" } }],
      get: { operationId: "getNote", responses: { 200: one, 404: problem } },
      patch: {
        operationId: "updateNote",
        requestBody: json({ $ref: "#/components/schemas/NoteUpdate" }),
        responses: { 200: one },
      },
      delete: { operationId: "deleteNote", responses: { 204: { description: "done" } } },
    },
    "/upload": {
      post: {
        operationId: "upload",
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                additionalProperties: false,
                required: ["title", "file"],
                properties: {
                  title: { type: "string" },
                  count: { type: "integer" },
                  file: { type: "string", format: "binary" },
                },
              },
            },
            "application/octet-stream": {},
          },
        },
        responses: { 200: json({}) },
      },
    },
    "/odd/{kind}": {
      get: {
        operationId: "odd",
        parameters: [{ name: "kind", in: "path", required: true, schema: { type: "string" } }],
        responses: { 200: one, 204: { description: "nothing" } },
      },
    },
  },
  components: {
    schemas: {
      Note: noteSchema,
      NoteCreate: {
        type: "object",
        additionalProperties: false,
        required: ["text"],
        properties: {
          text: { type: "string", minLength: 1 },
          stars: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }], default: 3 },
        },
      },
      NoteUpdate: {
        type: "object",
        additionalProperties: false,
        properties: { text: { type: "string" }, stars: { type: ["integer", "null"] } },
      },
    },
  },
};

function fail(failure: SimulatedFailure): SimulatedAnswer {
  const detail = failure.reason === "invalid" ? failure.issues.map(describeIssue).join("; ") : failure.reason;
  const status = { "no-route": 404, "wrong-method": 405, unauthenticated: 401, "not-found": 404 }[
    failure.reason as string
  ];
  return {
    status: failure.reason === "injected" ? failure.status : (status ?? 400),
    body: { problem: detail },
  };
}

/** What `GET /odd/{kind}` answers: each kind breaks the document in another way. */
const oddAnswers: Readonly<Record<string, SimulatedAnswer>> = {
  "wrong-type": { status: 200, body: { id: "one", text: "x" } },
  "missing-member": { status: 200, body: { id: 1 } },
  "no-body": { status: 200 },
  "body-of-204": { status: 204, body: {} },
  "undeclared-status": { status: 206, body: {} },
  "undeclared-type": { status: 200, headers: { "content-type": "text/plain" }, body: new Uint8Array([1]) },
  "undeclared-refusal": { status: 418, body: { anything: true } },
};

export interface NotesOptions extends SimulatorOptions {
  readonly notes?: readonly Note[] | number;
  /** Whether every operation needs a bearer token; `POST /login` issues `issued-USER` for the pin 1. */
  readonly needsToken?: boolean;
}

export function createNotesSimulator({
  notes = [],
  needsToken = false,
  ...options
}: NotesOptions = {}): Simulator<NoteRows> {
  const tokens = new TokenRegistry();
  const make = (index: number): Note => ({ id: 1 + index, text: `note ${index}`, stars: index % 3 });
  const definition: SimulatorDefinition<NoteRows> = {
    name: "notes",
    baseUrl: "https://notes.simulator.example",
    tables: { notes: { id: "id", unique: ["text"] } },
    resources: [{ table: "notes", collection: "/notes/", item: "/notes/{note_id}" }],
    handlers: {
      odd: ({ path }) => oddAnswers[String(path.kind)] ?? { status: 204 },
      upload: async ({ body }) => {
        if (body instanceof Uint8Array) return { status: 200, body: { bytes: [...body] } };
        const { file, ...fields } = (body ?? {}) as { readonly file?: File };
        return { status: 200, body: { ...fields, name: file?.name, text: await file?.text() } };
      },
    },
    endpoints: [
      { method: "POST", path: "/token", handler: ({ body }) => ({ status: 200, body: { got: body } }) },
      {
        method: "POST",
        path: "/login",
        form: true,
        handler({ body: fields = null }) {
          const { user, pin } = (fields ?? {}) as { readonly user?: string; readonly pin?: string };
          if (pin === "1") tokens.add(`issued-${user}`);
          else tokens.loginFailed();
          return { status: 200, body: { fields } };
        },
      },
    ],
    logins: ["POST /login"],
    lenient: ["final-slash", "empty-filters", "php-arrays", "unknown-filters", "token-requests"],
    start({ state }) {
      tokens.clear();
      if (typeof notes === "number") {
        state.notes.generate({
          count: notes,
          idAt: (index) => index + 1,
          indexOf: (id) => Number(id) - 1,
          make,
        });
      } else for (const note of notes) state.notes.insert(note);
    },
    admit({ headers }, { now }) {
      if (headers.get("authorization") === "Bearer wrong")
        return { reason: "unauthenticated", credential: "unknown" };
      if (!needsToken) return undefined;
      const token = bearerToken(headers);
      const credential = token === undefined ? "missing" : tokens.state(token, now());
      return credential === "good" ? undefined : { reason: "unauthenticated", credential };
    },
    fail,
    revokeTokens: () => {},
  };
  return createSimulator(notesDocument, definition, options);
}
