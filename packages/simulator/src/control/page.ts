import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { VendorName } from "../vendors.ts";

/** Where the page is, behind the control's path. */
export const pagePath = "/ui";

/** Nothing but the server's own files, and no page around it that could have it clicked. */
const policy =
  "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The reference's component writes styles into its page, which is one of its own for that. */
const componentPolicy = `${policy}; style-src 'self' 'unsafe-inline'; font-src 'self' data:`;

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
  "/reference": "reference.html",
  "/reference.js": "reference.js",
  "/scalar.js": "scalar.js.gz",
};

/** The built page, seen from a source as from a file of `dist`. */
function folder(): URL {
  const roots = ["../", "../../"].map((up) => new URL(up, import.meta.url));
  return new URL(
    "dist/ui/",
    roots.find((root) => existsSync(new URL("package.json", root))),
  );
}

/** The vendor's document as its package ships it: with the descriptions, which the one that requests are checked against lacks. */
async function describedDocument(vendor: VendorName): Promise<Response> {
  const path = createRequire(import.meta.url).resolve(`@pbxkit/${vendor}/openapi.json`);
  return new Response(new Uint8Array(await readFile(path)), {
    headers: { "content-type": "application/json" },
  });
}

/** A file of the page; `undefined` for a name that it does not have. */
export async function pageFile(name: string, vendor: VendorName): Promise<Response | undefined> {
  if (name === "/openapi.json") return describedDocument(vendor);
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (file === undefined) return undefined;
  const [, type = "", compression] = file.split(".");
  const headers = new Headers({
    "content-type": contentTypes[type] ?? "application/octet-stream",
    "content-security-policy": file === "reference.html" ? componentPolicy : policy,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  if (compression === "gz") headers.set("content-encoding", "gzip");
  return new Response(new Uint8Array(await readFile(new URL(file, folder()))), { headers });
}

/** Whether somebody has typed the server's address into a browser. */
export function isBrowserAtRoot({ method, url, headers }: Request): boolean {
  // Every request is asked: what programs seldom send comes first.
  return (
    method === "GET" && (headers.get("accept") ?? "").includes("text/html") && new URL(url).pathname === "/"
  );
}
