import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

/** Where the page is, behind the control's path. */
export const pagePath = "/ui";

/** Nothing but the server's own files, and no page around it that could have it clicked. */
const policy =
  "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const contentTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/** The files of the page by their names behind {@link pagePath}. */
const files: Readonly<Record<string, string>> = {
  "": "index.html",
  "/": "index.html",
  "/index.js": "index.js",
  "/style.css": "style.css",
  "/views.css": "views.css",
};

/** The built page, seen from a source as from a file of `dist`. */
function folder(): URL {
  const roots = ["../", "../../"].map((up) => new URL(up, import.meta.url));
  return new URL(
    "dist/ui/",
    roots.find((root) => existsSync(new URL("package.json", root))),
  );
}

/** A file of the page; `undefined` for a name that it does not have. */
export async function pageFile(name: string): Promise<Response | undefined> {
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (file === undefined) return undefined;
  const [, type = "", compression] = file.split(".");
  const headers = new Headers({
    "content-type": contentTypes[type] ?? "application/octet-stream",
    "content-security-policy": policy,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  if (compression === "gz") headers.set("content-encoding", "gzip");
  return new Response(new Uint8Array(await readFile(new URL(file, folder()))), { headers });
}

/** Whether somebody has typed the server's address into a browser. */
export function isBrowserAtRoot({ method, url, headers }: Request): boolean {
  return (
    method === "GET" && new URL(url).pathname === "/" && /\btext\/html\b/.test(headers.get("accept") ?? "")
  );
}
