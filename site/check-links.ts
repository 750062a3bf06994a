// After the pages are built: each link of each page leads to a page that is there, and to a place in it.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceAddresses } from "../tools/docs/src/links/reference-addresses.ts";
import { siteAddress } from "../tools/docs/src/repository.ts";
import { root } from "./.vitepress/pages.ts";

const dist = join(root, "site/dist");
const base = `/${process.env.SITE_BASE ?? ""}/`.replaceAll(/\/{2,}/g, "/");

/** A page of the site: what can be linked to in it, and what it links to. */
interface BuiltPage {
  readonly places: ReadonlySet<string>;
  readonly links: readonly string[];
}

const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`<[^>]+? ${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&").replaceAll("&quot;", '"'),
  );

/** Pages by their addresses, without base and ending. Exported names are made and checked by another tool. */
const pages = new Map<string, BuiltPage>(
  globSync("**/*.html", { cwd: dist, exclude: ["api/**"] }).map((file) => {
    const html = readFileSync(join(dist, file), "utf8");
    const address = `/${file.replaceAll("\\", "/").replace(/(^|(?<=\/))index\.html$|\.html$/, "")}`;
    return [address, { places: new Set(valuesOf(html, "id")), links: valuesOf(html, "href") }];
  }),
);

/** The references make their places in the browser: `pnpm test:site` finds those of the documents there. */
function isInReference(path: string, place: string): boolean {
  return referenceAddresses(root).has(`${siteAddress}${path.replace(/^\/ru\//, "/")}#${place}`);
}

/** What is wrong with a link, if it is one into the site. */
function problemOf(from: string, link: string): string | undefined {
  const target = new URL(link, `http://site${base}${from.slice(1)}`);
  if (target.host !== "site") return undefined;
  if (!target.pathname.startsWith(base)) return "leaves the site's folder";
  const path = decodeURIComponent(target.pathname.slice(base.length - 1));
  const place = decodeURIComponent(target.hash.slice(1));
  const page = pages.get(path);
  if (!page) return existsSync(join(dist, path)) && !path.endsWith("/") ? undefined : "leads to no page";
  // A program is no place, and its own test opens it.
  const isThere =
    place === "" || place.startsWith("code=") || page.places.has(place) || isInReference(path, place);
  return isThere ? undefined : "leads to no place of its page";
}

let count = 0;
for (const [address, { links }] of pages) {
  for (const link of new Set(links)) {
    count += 1;
    const problem = problemOf(address, link);
    if (problem === undefined) continue;
    console.error(`${address}: ${link} ${problem}`);
    process.exitCode = 1;
  }
}
console.log(`${count} links of ${pages.size} pages are looked at`);
