import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Rows on a page. */
export const PAGE_SIZE = 15;

/** A list of `pages` pages on loopback, each answered after `latency` ms, in the form that each client expects. */
export async function startListServer(
  pages: number,
  latency: number,
): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const answer = answerTo(url, pages);
    setTimeout(() => {
      response.setHeader("content-type", "application/json");
      if (answer.link) response.setHeader("link", answer.link);
      response.end(JSON.stringify(answer.body));
    }, latency);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

interface Answer {
  readonly body: unknown;
  readonly link?: string;
}

function answerTo({ pathname, searchParams, origin }: URL, pages: number): Answer {
  const numbered = Number(searchParams.get("page") ?? searchParams.get("page[number]") ?? 1);
  switch (pathname) {
    // Plusofon: Laravel's paginator.
    case "/api/v1/sip":
      return {
        body: {
          data: rows(numbered),
          current_page: numbered,
          last_page: pages,
          per_page: PAGE_SIZE,
          total: pages * PAGE_SIZE,
        },
      };
    // GitHub's way: an array, and the next page's address in a header.
    case "/rows": {
      const next = `<${origin}/rows?page=${numbered + 1}>; rel="next"`;
      return { body: rows(numbered), ...(numbered < pages ? { link: next } : {}) };
    }
    // Telnyx: page numbers in an envelope.
    case "/phone_numbers":
      return { body: { data: rows(numbered), meta: { page_number: numbered, total_pages: pages } } };
    // OpenAI: a cursor, the last id of the page before.
    case "/vector_stores": {
      const page = Number(searchParams.get("after") ?? 0) / PAGE_SIZE + 1;
      return { body: { data: rows(page), has_more: page < pages, last_id: String(page * PAGE_SIZE) } };
    }
    default:
      throw new Error(`nobody asks for ${pathname}`);
  }
}

const rows = (page: number) =>
  Array.from({ length: PAGE_SIZE }, (_, index) => {
    const id = (page - 1) * PAGE_SIZE + index + 1;
    return { id, name: `Row ${id}`, number: 200 + id, login: `made-up-${id}` };
  });
