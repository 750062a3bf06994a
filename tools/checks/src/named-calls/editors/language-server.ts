import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Editor, projectOptions } from "./editor.ts";

const compiler = fileURLToPath(new URL("../../../node_modules/typescript-7.0/bin/tsc", import.meta.url));

/** TypeScript 7's language server in a process of its own, on the files of a folder. */
export async function languageServerEditor(folder: string, files: readonly string[]): Promise<Editor> {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: projectOptions, files }));
  const server = spawn(process.execPath, [compiler, "--lsp", "--stdio"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const { request, notify } = connection(server);
  await request("initialize", {
    processId: process.pid,
    rootUri: uri(folder),
    capabilities: { textDocument: { hover: { contentFormat: ["markdown"] } } },
  });
  notify("initialized", {});
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    notify("textDocument/didOpen", {
      textDocument: { uri: uri(file), languageId: "typescript", version: 1, text },
    });
  }
  return {
    async hover(file, offset) {
      const found = (await request("textDocument/hover", at(file, offset))) as Hover | null;
      return found?.contents.value ?? "";
    },
    async definitions(file, offset) {
      const found = (await request("textDocument/definition", at(file, offset))) as Location[] | null;
      return [found ?? []].flat().map((each) => {
        const target = fileURLToPath(each.uri);
        return { file: target, offset: offsetOf(readFileSync(target, "utf8"), each.range.start) };
      });
    },
    async completions(file, offset) {
      const found = await request("textDocument/completion", at(file, offset));
      const { items } = (found ?? { items: [] }) as { items: readonly { label: string }[] };
      // Its label shows that a member may be left out.
      return items.map(({ label }) => label.replace(/\?$/, ""));
    },
    close: () => server.kill(),
  };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Location {
  readonly uri: string;
  readonly range: { readonly start: Position };
}

interface Hover {
  readonly contents: { readonly value: string };
}

const uri = (path: string): string => pathToFileURL(path).href;

function at(file: string, offset: number): object {
  const before = readFileSync(file, "utf8").slice(0, offset).split("\n");
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { textDocument: { uri: uri(file) }, position };
}

const offsetOf = (text: string, { line, character }: Position): number =>
  text.split("\n").slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + character;

/** JSON-RPC as language servers speak it: each message behind a header with its length. */
function connection({ stdin, stdout }: ChildProcess) {
  if (!stdin || !stdout) throw new Error("the language server has no pipes");
  const waiting = new Map<number, (message: Message) => void>();
  let received = Buffer.alloc(0);
  let last = 0;
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  stdout.on("data", (bytes: Buffer) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const end = received.indexOf("\r\n\r\n");
      const length = Number(
        /Content-Length: (\d+)/i.exec(received.subarray(0, Math.max(end, 0)).toString())?.[1],
      );
      if (end < 0 || received.length < end + 4 + length) return;
      const message: Message = JSON.parse(received.subarray(end + 4, end + 4 + length).toString());
      received = received.subarray(end + 4 + length);
      // What the server asks of an editor can go without an answer of use.
      if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
      else waiting.get(Number(message.id))?.(message);
    }
  });
  return {
    notify: (method: string, params: object) => send({ method, params }),
    request(method: string, params: object): Promise<unknown> {
      last += 1;
      const id = last;
      send({ id, method, params });
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ result, error }) =>
          error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
        );
      });
    },
  };
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
