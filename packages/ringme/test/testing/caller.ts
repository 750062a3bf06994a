import type { RingmeSimulator } from "@pbxkit/ringme/testing";

/** Calls a simulator of RingMe with a token that it has issued. */
export function caller(simulator: RingmeSimulator, authorization = `Bearer ${simulator.issueToken()}`) {
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await simulator.fetch(`${simulator.baseUrl}/api/ver1.0${path}`, {
      method,
      headers: {
        authorization,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get("content-type") === "application/json";
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  };
}

/** The client whose token it is. */
export const client = "/client/@me";
