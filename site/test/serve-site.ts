import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { pipeline } from "node:stream";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";

export const builtSite = fileURLToPath(new URL("../dist", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

/** The file of an address, as GitHub Pages finds it. */
const fileOf = (path: string): string | undefined =>
  [path, `${path}.html`, join(path, "index.html")]
    .map((name) => join(builtSite, name))
    .find((file) => file.startsWith(builtSite) && existsSync(file) && statSync(file).isFile());

/** Serves the built site on this machine as its host does: compressed, addresses without ".html". */
export async function serveSite(): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const file = fileOf(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    response.statusCode = file === undefined ? 404 : 200;
    const shown = file ?? join(builtSite, "404.html");
    response.setHeader("content-type", TYPES[extname(shown)] ?? "application/octet-stream");
    response.setHeader("content-encoding", "gzip");
    response.setHeader("cache-control", "max-age=600");
    pipeline(createReadStream(shown), createGzip(), response, () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
