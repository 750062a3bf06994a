/**
 * Speaks to a control route: the conformance run's own, which sets scripts up and tells what they saw, or a
 * simulator's.
 */
export class ControlClient {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The JSON answer to a GET. Rejects when the server refuses. */
  get<T>(path: string): Promise<T> {
    return this.#send<T>(path);
  }

  /** The JSON answer to a POST, undefined where there is none. Rejects when the server refuses. */
  post<T>(path: string, body: unknown): Promise<T> {
    return this.#send<T>(path, { method: "POST", body: JSON.stringify(body) });
  }

  async #send<T>(path: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(this.#root + path, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`control of ${path}: ${response.status} ${text}`);
    return (text === "" ? undefined : JSON.parse(text)) as T;
  }
}
