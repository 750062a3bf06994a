import type { Fetch } from "@pbxkit/core";

/** What a scripted `fetch` does with one request: answers, rejects, or is a function that does either. */
export type Step = Response | Error | ((request: Request) => Response | Promise<Response>);

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  /** The request itself, its body unread. */
  readonly request: Request;
}

/** A `fetch` that takes one step a request, and what it was sent. A request too many is a failure of the test. */
export interface ScriptedFetch {
  readonly fetch: Fetch;
  readonly arrived: Arrived[];
}

export function scriptedFetch(...steps: readonly Step[]): ScriptedFetch {
  const arrived: Arrived[] = [];
  const fetch: Fetch = async (request) => {
    const step = steps[arrived.length];
    const { method, headers, signal } = request;
    arrived.push({ method, url: new URL(request.url), headers, signal, request });
    if (!step)
      throw new Error(`the script has no step for request ${arrived.length}: ${method} ${request.url}`);
    if (step instanceof Error) throw step;
    return step instanceof Response ? step : step(request);
  };
  return { fetch, arrived };
}

/** A `fetch` that takes the same step for every request. */
export function steadyFetch(step: (request: Request) => Response | Promise<Response>): ScriptedFetch {
  const arrived: Arrived[] = [];
  const fetch: Fetch = async (request) => {
    const { method, headers, signal } = request;
    arrived.push({ method, url: new URL(request.url), headers, signal, request });
    return step(request);
  };
  return { fetch, arrived };
}
