import type { ClientOptions } from "@pbxkit/core";
import { bearer, type Client, createClient, type OperationTable } from "@pbxkit/core/client";

export interface Row {
  id: number;
}

interface ListOperation {
  parameters: { query?: { page?: number; skip?: number; after?: string; limit?: number; filter?: string } };
  responses: { 200: { content: { "application/json": unknown } } };
}

interface AccountListOperation extends ListOperation {
  parameters: ListOperation["parameters"] & { path: { account_id: number } };
}

type Paths = {
  "/offset-short": ListOperation;
  "/offset-empty": ListOperation;
  "/optional": ListOperation;
  "/page-short": ListOperation;
  "/page-last": ListOperation;
  "/page-nameless": ListOperation;
  "/cursor": ListOperation;
  "/cursor-inside": ListOperation;
  "/link": ListOperation;
  "/single": ListOperation;
  "/accounts/{account_id}/rows": AccountListOperation;
};

export interface ListApi {
  routes: { GET: Paths };
  lists: Record<keyof Paths, Row>;
  known: never;
  failure: never;
}

export type ListPath = Exclude<keyof Paths, "/accounts/{account_id}/rows">;

const page = { style: "page", page: "page", size: "limit" } as const;
const offset = { style: "offset", offset: "skip", size: "limit" } as const;

const cursor = { style: "cursor", items: "data", id: "id", cursor: "after", size: "limit" } as const;

/** One path for each way of paging. */
export const operations: OperationTable = {
  "/offset-short": { GET: { effect: "read", page: { ...offset, id: "id", end: "short" } } },
  "/offset-empty": { GET: { effect: "read", page: { ...offset, id: "id", end: "empty" } } },
  "/optional": { GET: { effect: "read", page: { ...offset, id: "id", end: "empty", optional: true } } },
  "/page-short": { GET: { effect: "read", page: { ...page, id: "id", end: "short" } } },
  "/page-last": {
    GET: {
      effect: "read",
      page: {
        ...page,
        items: "data",
        id: "id",
        end: "last",
        last: "last_page",
        total: "total",
        current: "current_page",
      },
    },
  },
  "/page-nameless": { GET: { effect: "read", page: { ...page, end: "short" } } },
  "/cursor": { GET: { effect: "read", page: { ...cursor, next: "next" } } },
  "/cursor-inside": { GET: { effect: "read", page: { ...cursor, next: "meta.cursors.next" } } },
  "/link": { GET: { effect: "read", page: { style: "link", id: "id", size: "limit" } } },
  "/single": { GET: { effect: "read", page: { style: "single", id: "id", items: "data" } } },
  "/accounts/{account_id}/rows": { GET: { effect: "read", page: { ...page, id: "id", end: "short" } } },
  "/not-a-list": { GET: "read" },
};

/** A client of a document that has one list for each way of paging. */
export const createListClient = (options: ClientOptions): Client<ListApi> =>
  createClient<ListApi>(
    { baseUrl: "https://lists.example", operations, authenticator: bearer("invented-token") },
    { retry: false, ...options },
  );
