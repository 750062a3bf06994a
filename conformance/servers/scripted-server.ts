import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { allowOrigin, answerPreflight } from "./cors.ts";
import { type Listening, listenOnLoopback } from "./listen.ts";
import type { Origin, ScriptedAnswer } from "./script.ts";
import { RunningScript } from "./script-log.ts";
import { sendScripted } from "./scripted-answer.ts";

/** Two origins that answer by script. Each script lives under its own path prefix, so behaviours do not meet. */
export class ScriptedServers {
  readonly #scripts = new Map<string, RunningScript>();
  readonly #servers: Record<Origin, Listening>;

  private constructor(servers: Record<Origin, Listening>, scripts: Map<string, RunningScript>) {
    this.#servers = servers;
    this.#scripts = scripts;
  }

  static async start(): Promise<ScriptedServers> {
    const scripts = new Map<string, RunningScript>();
    const serverAt = (origin: Origin) =>
      listenOnLoopback(
        createServer((request, response) => {
          answer(origin, request, response).catch(() => response.destroy());
        }),
      );
    const answer = async (origin: Origin, request: IncomingMessage, response: ServerResponse) => {
      const { method = "", headers, url = "/" } = request;
      allowOrigin(headers, response);
      if (answerPreflight(method, headers, response)) return;
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const [, id = "", target = "/"] = /^\/([^/?]+)(.*)$/.exec(url) ?? [];
      const script = scripts.get(id);
      if (!script) return void response.writeHead(404).end();
      response.once("close", () => {
        if (!response.writableFinished) script.broke();
      });
      const scripted = script.take({
        origin,
        method,
        target,
        headers: headers as Record<string, string>,
        base64: Buffer.concat(chunks).toString("base64"),
        at: Date.now(),
      });
      sendScripted(scripted, (value) => fill(value, id), response);
    };
    const servers = { main: await serverAt("main"), other: await serverAt("other") };
    const fill = (value: string, id: string) =>
      value
        .replaceAll("{main}", `${servers.main.origin}/${id}`)
        .replaceAll("{other}", `${servers.other.origin}/${id}`);
    return new ScriptedServers(servers, scripts);
  }

  /** Starts a script; its addresses at both origins. */
  add(answers: readonly ScriptedAnswer[]): { id: string; main: string; other: string } {
    const id = `script-${this.#scripts.size + 1}`;
    this.#scripts.set(id, new RunningScript(answers));
    return { id, main: `${this.#servers.main.origin}/${id}`, other: `${this.#servers.other.origin}/${id}` };
  }

  find(id: string): RunningScript | undefined {
    return this.#scripts.get(id);
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#servers).map((server) => server.close()));
  }
}
