/** What of an entry a test cares about; the rest is as browsers write it. */
export interface EntryParts {
  readonly method?: string;
  readonly url: string;
  readonly status?: number;
  readonly content?: object;
}

/** A HAR entry. */
export function entry({ method = "GET", url, status = 200, content = {} }: EntryParts): object {
  const timings = { blocked: 1, dns: -1, connect: -1, send: 0, wait: 20, receive: 1, ssl: -1 };
  return {
    startedDateTime: "2026-02-03T09:30:00.000Z",
    time: 22,
    request: {
      method,
      url,
      httpVersion: "h2",
      headers: [],
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status,
      statusText: "",
      httpVersion: "h2",
      headers: [],
      cookies: [],
      content,
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings,
  };
}

export const json = (value: unknown): object => ({
  size: 1,
  mimeType: "application/json; charset=utf-8",
  text: JSON.stringify(value),
});
