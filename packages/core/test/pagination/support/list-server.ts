import type { Clock, Fetch } from "@pbxkit/core";

/** A request as the server saw it. */
export interface ListRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export interface ListServerOptions {
  readonly rows: readonly object[];
  /** Page size when none is asked for. Default 10. */
  readonly defaultSize?: number;
  /** The list that may come whole, whatever is asked for, is paged. */
  readonly isPaged?: boolean;
  /** The largest page, whatever is asked for. */
  readonly cap?: number;
  /** Milliseconds of an answer, by `clock`. Default: answers at once. */
  readonly latency?: number | (() => number) | undefined;
  readonly clock?: Clock;
  /** Runs before the nth request (from 1) is answered; may change `rows`. */
  readonly before?: (request: number, rows: object[]) => void;
  /** Answers in place of the server. */
  readonly answer?: (request: ListRequest, number: number) => unknown;
}

/** A list behind `fetch`, in the form that the path asks for: `skip`, `page`, `page` in an envelope, a cursor, links. */
export interface ListServer {
  readonly fetch: Fetch;
  readonly requests: readonly ListRequest[];
  readonly rows: object[];
  /** Requests that are not answered yet, and the most that there were at once. */
  readonly underWay: number;
  readonly mostUnderWay: number;
  /** Requests whose signal was aborted before they were answered. */
  readonly aborted: number;
}

export function createListServer(options: ListServerOptions): ListServer {
  const { defaultSize = 10, cap = Number.POSITIVE_INFINITY, latency, clock, before, answer } = options;
  const rows = [...options.rows];
  const requests: ListRequest[] = [];
  const state = { underWay: 0, mostUnderWay: 0, aborted: 0 };

  const body = ({ path, query }: ListRequest): unknown => {
    const size = Math.min(Number(query.limit ?? defaultSize), cap);
    const page = Number(query.page ?? 1);
    if (path.startsWith("/optional") && !options.isPaged && query.skip !== undefined) return rows;
    if (path.startsWith("/single")) return { data: rows };
    if (query.after !== undefined || /^.(cursor|link)/.test(path)) return continued(path, query, size);
    const start = query.skip === undefined ? (page - 1) * size : Number(query.skip);
    const data = rows.slice(start, start + size);
    if (!path.startsWith("/page-last")) return data;
    const last = Math.max(1, Math.ceil(rows.length / size));
    const nextUrl = page < last ? `http://localhost/rows?page=${page + 1}` : null;
    return { current_page: page, last_page: last, total: rows.length, next_page_url: nextUrl, data };
  };

  /** A page that says how to go on; how many rows go before the next one is in its cursor, and in its link. */
  const continued = (path: string, query: ListRequest["query"], size: number): unknown => {
    const start = Number((query.after ?? "row-0").slice("row-".length));
    const data = rows.slice(start, start + size);
    const end = start + size;
    const next = end < rows.length ? `row-${end}` : undefined;
    if (path === "/cursor") return { data, next: next ?? null };
    if (path === "/cursor-inside") return { data, meta: { cursors: { next: next ?? "" } } };
    const target = new URLSearchParams({ ...query, after: next ?? "" });
    const headers = {
      link: `</link>; rel=first${next ? `, <?${target}>; title="a, b"; rel="last NEXT"` : ""}`,
    };
    return Response.json(data, { headers });
  };

  const wait = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (!clock || latency === undefined) return resolve();
      const abort = () => {
        clock.clearTimeout(timer);
        state.aborted += 1;
        reject(signal.reason);
      };
      const answered = () => {
        signal.removeEventListener("abort", abort);
        resolve();
      };
      const timer = clock.setTimeout(answered, typeof latency === "number" ? latency : latency());
      signal.addEventListener("abort", abort, { once: true });
    });

  const fetch: Fetch = async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const seen = { path: pathname, query: Object.fromEntries(searchParams) };
    requests.push(seen);
    const number = requests.length;
    state.underWay += 1;
    state.mostUnderWay = Math.max(state.mostUnderWay, state.underWay);
    try {
      await wait(request.signal);
      before?.(number, rows);
      const given = answer ? answer(seen, number) : body(seen);
      return given instanceof Response ? given : Response.json(given);
    } finally {
      state.underWay -= 1;
    }
  };

  return {
    fetch,
    requests,
    rows,
    get underWay() {
      return state.underWay;
    },
    get mostUnderWay() {
      return state.mostUnderWay;
    },
    get aborted() {
      return state.aborted;
    },
  };
}

/** Rows with the ids from 1 to `count`. */
export const countedRows = (count: number): { id: number }[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1 }));
