import { causesOf, isPbxError, type Outcome, type PbxError } from "./pbx-error.ts";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  "not-sent": "nothing was sent",
  rejected: "the server refused it, and did nothing",
  unknown: "the server may have acted",
};

/** Longest piece of a server's text that is shown. */
const MOST = 500;

/**
 * All that is known of a failed call, as text for the person who looks for the reason: what the server said of it and of
 * single fields, why each attempt ended, and what was thrown then.
 *
 * The text may hold what a log must not: numbers, names, addresses, a server's repetition of what it was sent. Nothing else
 * shows these (`String`, `JSON.stringify`, `util.inspect`, hooks), and nothing prints the text by itself. Never throws; of
 * what is no error of a client it tells name and message.
 *
 * @example
 * ```ts
 * import { createPlusofonClient, explain } from "@pbxkit/plusofon";
 * import { getSipAccount } from "@pbxkit/plusofon/operations";
 * import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";
 *
 * const { token, fetch } = createPlusofonSimulator();
 * const plusofon = createPlusofonClient({ token, fetch });
 * const { error } = await getSipAccount(plusofon, { path: { sip_id: 404 } });
 * if (error) console.error(explain(error));
 * ```
 */
export function explain(error: unknown): string {
  try {
    return isPbxError(error) ? linesOf(error as PbxError & ServerSaid).join("\n") : thrownText(error);
  } catch {
    return UNREADABLE;
  }
}

/** What errors of an answer have beside the rest. */
interface ServerSaid {
  readonly body?: unknown;
  readonly error?: string;
  readonly errorDescription?: string;
}

function linesOf(error: PbxError & ServerSaid): string[] {
  const { attempts, outcome, reasons } = error;
  const causes = causesOf(error);
  const made = attempts === 0 ? "no request" : attempts === 1 ? "1 request" : `${attempts} requests`;
  const said = [error.error, error.errorDescription].flatMap((text) =>
    text === undefined ? [] : [cut(text)],
  );
  return [
    error.message,
    `  ${made}; ${OUTCOMES[outcome]}`,
    ...[...said, ...saidIn(error.body)].map((text) => `  the server: ${text}`),
    ...Array.from({ length: Math.max(reasons.length, causes.length) }, (_, index) => {
      const thrown = causes[index] === undefined ? "" : `: ${thrownText(causes[index])}`;
      // What failed before there was another attempt, such as a store that cannot be reached.
      if (index >= attempts) return `  what was thrown${thrown}`;
      return `  attempt ${index + 1} ended with ${reasons[index] ?? "an error"}${thrown}`;
    }),
  ];
}

/** Members in which servers put their message. */
const MESSAGES = ["message", "error_message", "error_description", "error", "detail", "title", "description"];

/** What a failed answer's body says, of the whole and of single fields. */
function saidIn(body: unknown): string[] {
  if (typeof body === "string") return [cut(body)];
  if (typeof body !== "object" || body === null) return [];
  const { errors, detail, ...rest } = body as Readonly<Record<string, unknown>>;
  const messages = MESSAGES.flatMap((name) => {
    const text = (name === "detail" ? detail : rest[name]) as unknown;
    return typeof text === "string" || typeof text === "number" ? [cut(String(text))] : [];
  });
  return [...messages, ...fieldsIn(errors), ...fieldsIn(detail)];
}

/** Laravel's `{ field: [texts] }`, FastAPI's `[{ loc, msg }]`, and lists of texts. */
function fieldsIn(errors: unknown): string[] {
  if (Array.isArray(errors)) {
    return errors.map((each) => {
      if (typeof each !== "object" || each === null) return cut(String(each));
      const { loc, field, msg, message } = each as Readonly<Record<string, unknown>>;
      const place = Array.isArray(loc) ? loc.join(".") : field;
      return cut(`${place === undefined ? "" : `${place}: `}${msg ?? message ?? JSON.stringify(each)}`);
    });
  }
  if (typeof errors !== "object" || errors === null) return [];
  return Object.entries(errors).map(([field, texts]) => cut(`${field}: ${[texts].flat().join(" ")}`));
}

/** An error and what it was caused by: names and messages. One that throws when it is looked at hides nothing but itself. */
function thrownText(thrown: unknown): string {
  const texts: string[] = [];
  try {
    for (let link = thrown; link !== undefined && link !== null && texts.length < 5; ) {
      const { name, message, cause } = link as Partial<Error>;
      texts.push(
        cut(message === undefined ? String(link) : `${String(name ?? "Error")}: ${String(message)}`),
      );
      link = cause;
    }
  } catch {
    texts.push(UNREADABLE);
  }
  return texts.join(", caused by ") || String(thrown);
}

const UNREADABLE = "an error that cannot be looked at";

/** Shortened, on one line and in its own order: what a server writes must not look like a line of somebody else's. */
function cut(text: string): string {
  const line = text.slice(0, MOST).replace(/[\p{Cc}\p{Bidi_C}\u2028\u2029]+/gu, " ");
  return text.length > MOST ? `${line}...` : line;
}
