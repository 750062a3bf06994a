import type { Cursor, PaginateOptions } from "@pbxkit/core";
import { createListClient, type ListPath } from "./list-client.ts";
import type { ListServer } from "./list-server.ts";

/** A list of each style. */
export const PATHS: readonly ListPath[] = [
  "/offset-short",
  "/offset-empty",
  "/optional",
  "/page-short",
  "/page-last",
  "/page-nameless",
  "/cursor",
  "/cursor-inside",
  "/link",
  "/single",
];

/** A list as another process sees it: a client of its own, and a cursor that went through JSON. */
export const resumed = (server: ListServer, path: ListPath, from?: Cursor, options?: PaginateOptions) => {
  const client = createListClient({ fetch: server.fetch });
  const cursor = from && (JSON.parse(JSON.stringify(from)) as Cursor);
  return client.paginate(path, undefined, { ...options, from: cursor });
};

/** The cursor after the nth page. */
export async function cursorAfter(
  server: ListServer,
  path: ListPath,
  pages: number,
  query: { limit?: number } = {},
) {
  const list = createListClient({ fetch: server.fetch }).paginate(path, { params: { query } });
  let cursor: Cursor | undefined;
  for await (const page of list.pages()) {
    cursor = page.cursor;
    pages -= 1;
    if (pages === 0) break;
  }
  if (!cursor) throw new Error("no page came");
  return cursor;
}
