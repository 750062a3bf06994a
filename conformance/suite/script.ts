import type { ScriptedAnswer, ScriptedRequest, ScriptLog } from "../servers/script.ts";
import { equal } from "./assert.ts";
import type { ControlClient } from "./control-client.ts";

/** A scripted server as a behaviour sees it. */
export class Script {
  readonly #control: ControlClient;
  readonly #id: string;
  /** For a client's `baseUrl`. */
  readonly baseUrl: string;
  /** Origin of the second server. */
  readonly otherOrigin: string;

  private constructor(control: ControlClient, made: { id: string; main: string; other: string }) {
    this.#control = control;
    this.#id = made.id;
    this.baseUrl = made.main;
    this.otherOrigin = new URL(made.other).origin;
  }

  static async start(control: ControlClient, answers: readonly ScriptedAnswer[]): Promise<Script> {
    return new Script(control, await control.post("/scripts", answers));
  }

  /** What has arrived at either origin. */
  async requests(): Promise<readonly ScriptedRequest[]> {
    return (await this.#control.get<ScriptLog>(`/scripts/${this.#id}`)).requests;
  }

  /** Fails unless exactly these requests arrived: "GET /api/v1/sip". */
  async expectRequests(...expected: readonly string[]): Promise<void> {
    const requests = await this.requests();
    equal(
      requests.map(({ method, target }) => `${method} ${target}`),
      expected,
      "requests",
    );
  }

  /** Waits until the client has broken off so many answers; rejects after five seconds. */
  async expectBroken(count: number): Promise<void> {
    await this.#control.get(`/scripts/${this.#id}/broken?count=${count}`);
  }

  /** Waits until so many requests have arrived; rejects after five seconds. */
  async expectArrived(count: number): Promise<void> {
    await this.#control.get(`/scripts/${this.#id}/arrived?count=${count}`);
  }
}

/** The bytes of a logged request's body. */
export const bodyBytes = (request: ScriptedRequest): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(request.base64), (character) => character.charCodeAt(0));

/** The body of a logged request as text. */
export const responseText = (request: ScriptedRequest): string =>
  new TextDecoder().decode(bodyBytes(request));
