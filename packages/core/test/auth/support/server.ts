/** A request as a server in memory sees it. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
  /** The fields of a form-encoded body. */
  readonly form: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly redirect: RequestRedirect;
}

/** A server in memory: `fetch` for a client's options, and what arrived. */
export function serve(answer: (request: Arrived) => Response | Promise<Response>) {
  const requests: Arrived[] = [];
  return {
    requests,
    /** Requests to one path. */
    to: (path: string) => requests.filter((request) => request.path === path),
    fetch: async (request: Request): Promise<Response> => {
      const { method, url, headers, signal, redirect } = request;
      const body = await request.text();
      const form = Object.fromEntries(new URLSearchParams(body));
      const arrived = { method, url, path: new URL(url).pathname, headers, body, form, signal, redirect };
      requests.push(arrived);
      signal.throwIfAborted();
      return answer(arrived);
    },
  };
}

/** A value that a test settles when it wants to. */
export function pending<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
