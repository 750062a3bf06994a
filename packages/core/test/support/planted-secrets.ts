/** Things that must never be printed; each is found by its own word. */
export const planted = {
  token: "planted-token-4f1c",
  clientHeader: "planted-client-header-9a2e",
  callHeader: "planted-call-header-77b0",
  cookie: "planted-cookie-c3d8",
  pathValue: "79990000001",
  queryValue: "79990000002",
  bodyValue: "79990000003",
  password: "planted-password-e81b",
  answerBody: "79990000004",
  answerHeader: "planted-answer-header-5d6f",
  answerCookie: "planted-answer-cookie-0b7a",
  fileName: "79990000005",
  location: "planted-location-8c44",
  runtimeMessage: "79990000006",
  runtimeCause: "planted-cause-2e9d",
  abortReason: "79990000007",
} as const;

/** Which of the planted things a text shows, whole or in a form that is easily undone. */
export function shownIn(text: string): string[] {
  const haystack = `${text}\n${decode(text)}`;
  return Object.entries(planted).flatMap(([name, secret]) => (haystack.includes(secret) ? [name] : []));
}

function decode(text: string): string {
  return text.replace(/(%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** What a call with secrets in all its parts is made of. */
export const plantedInit = {
  params: {
    path: { id: planted.pathValue },
    query: { phone: planted.queryValue },
  },
  headers: { "x-call": planted.callHeader, cookie: `session=${planted.cookie}` },
  body: { to: planted.bodyValue, password: planted.password },
} as const;

/** Headers of an answer that holds secrets wherever it can. */
export const plantedHeaders = {
  "content-type": `application/json; name="${planted.fileName}"`,
  "set-cookie": `session=${planted.answerCookie}`,
  "x-answer": planted.answerHeader,
  "retry-after": planted.answerHeader.repeat(4),
} as const;
