import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { ServersConfig } from "./config.ts";
import { allowOrigin, answerPreflight } from "./cors.ts";
import { type Listening, listenOnLoopback } from "./listen.ts";
import type { ScriptedServers } from "./scripted-server.ts";

/** The page that Chromium runs the suite in. */
const PAGE = "<!doctype html><title>conformance</title>";

/** What the control server answers with. */
interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
}

const json = (value: unknown): Answer => ({ type: "application/json", body: JSON.stringify(value) });

/**
 * Starts the server that the suite sets scripts up with: `GET /config`, `POST /scripts`, `GET /scripts/ID`,
 * `GET /scripts/ID/broken?count=N`, `GET /scripts/ID/arrived?count=N`, and the page for Chromium.
 */
export function startControlServer(
  config: ServersConfig,
  scripted: ScriptedServers,
  pageScript: () => Promise<string>,
): Promise<Listening> {
  const answer = async (method: string, url: URL, body: string): Promise<Answer> => {
    const [root = "", id = "", what] = url.pathname.split("/").slice(1);
    if (root === "") return { type: "text/html", body: PAGE };
    if (root === "page.mjs") return { type: "text/javascript", body: await pageScript() };
    if (root === "config") return json(config);
    if (root === "scripts" && method === "POST") return json(scripted.add(JSON.parse(body)));
    const script = root === "scripts" ? scripted.find(id) : undefined;
    if (!script) return { status: 404 };
    if (what !== "broken" && what !== "arrived") return json(script.log);
    const count = Number(url.searchParams.get("count"));
    if (await script.reaches(what, count)) return json(script.log);
    return {
      status: 408,
      body: `not ${count} ${what} in time: ${script.log.requests.length} arrived, ${script.log.broken} broken`,
    };
  };
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = "GET", headers, url = "/" } = request;
    allowOrigin(headers, response);
    if (answerPreflight(method, headers, response)) return;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const {
      status = 200,
      type = "text/plain",
      body = "",
    } = await answer(method, new URL(url, "http://control.invalid"), Buffer.concat(chunks).toString());
    response.writeHead(status, { "content-type": type }).end(body);
  };
  return listenOnLoopback(
    createServer((request, response) => {
      serve(request, response).catch((error) => response.writeHead(500).end(String(error)));
    }),
  );
}
