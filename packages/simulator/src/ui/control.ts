/** JSON as it comes. */
export type UiJson = unknown;

/** What `GET /__simulator` says. */
export interface Overview {
  readonly vendor: string;
  readonly baseUrl: string;
  /** Types of sample webhooks; empty where there are no calls and no webhooks. */
  readonly deliveryTypes: readonly string[];
  readonly [credential: string]: unknown;
}

/** A request that the simulator has had, as its control tells of it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly operation?: string;
  readonly operationId?: string;
  readonly status?: number;
  readonly notes: readonly string[];
  readonly refused: readonly string[];
  readonly faults: readonly unknown[];
  readonly time: number;
}

/** Asks the simulator's control. Rejects with what it says is wrong. */
export async function ask(path: string, method = "GET", body?: UiJson): Promise<UiJson> {
  const response = await fetch(`/__simulator${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: UiJson = text === "" ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error((answer as { readonly error?: string })?.error ?? `${response.status}`);
  return answer;
}

/** Readable JSON. */
export const pretty = (value: UiJson): string => JSON.stringify(value, undefined, 2) ?? "";

/** JSON that a person has written; `undefined` for nothing. Throws with the name of the field. */
export function readJsonField(name: string, text: FormDataEntryValue | null): UiJson {
  if (typeof text !== "string" || text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name}: this is no JSON`);
  }
}
