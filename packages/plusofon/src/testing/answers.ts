import type { ListPage, SimulatedAnswer, SimulatedCall } from "@pbxkit/core/testing";
import type { PlusofonRows } from "./rows.ts";

/** Answer to a change. */
export const done: SimulatedAnswer = { status: 200, body: { success: true } };

/** A failure inside a 200 answer. */
export function refusedByRule(message: string): SimulatedAnswer {
  return { status: 200, body: { success: false, code: 500, message } };
}

/** The token is good, but of the wrong kind. */
export const wrongKindOfToken: SimulatedAnswer = { status: 403, body: { message: "Not enough rights." } };

/** Rows on a page when the request does not say. */
export const paginatorSize = { usual: 15 };

/** The page of Laravel's paginator, with the URLs on localhost that the vendor's server puts there. */
export function paginator({ items, total, start, size }: ListPage, call: SimulatedCall<PlusofonRows>) {
  const path = `http://localhost${call.incoming.path}`;
  const current = Math.floor(start / size) + 1;
  const last = Math.max(1, Math.ceil(total / size));
  const pageUrl = (page: number) => `${path}?page=${page}`;
  return {
    current_page: current,
    data: items,
    first_page_url: pageUrl(1),
    from: items.length > 0 ? start + 1 : null,
    last_page: last,
    last_page_url: pageUrl(last),
    next_page_url: current < last ? pageUrl(current + 1) : null,
    path,
    per_page: size,
    prev_page_url: current > 1 ? pageUrl(current - 1) : null,
    to: items.length > 0 ? start + items.length : null,
    total,
    success: true,
  };
}
