import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { anchorsOf } from "../markdown/anchors.ts";
import type { MarkdownPage } from "../markdown/page.ts";
import { readPage } from "../markdown/read-page.ts";
import type { Problem } from "../problem.ts";
import { repositoryAddress, siteAddress } from "../repository.ts";
import { destinationOf, leadsOut } from "./destination.ts";
import { linksOf, type MarkdownLink } from "./links.ts";
import { referenceAddresses } from "./reference-addresses.ts";

/** Checks that each link into the repository leads to a file, and to a heading where it names one. */
export function checkLinks(
  root: string,
  pages: readonly MarkdownPage[],
): { problems: Problem[]; count: number } {
  const anchors = new Map<string, Set<string>>();
  const anchorsIn = (file: string): Set<string> => {
    let known = anchors.get(file);
    if (!known) {
      const text = readFileSync(join(root, file), "utf8");
      known = anchorsOf(readPage(file, text), text.split(/\r?\n/));
      anchors.set(file, known);
    }
    return known;
  };
  let count = 0;
  const problems = pages.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      count += 1;
      const reason = problemOf(root, page.file, link, anchorsIn);
      return reason === undefined ? [] : [{ file: page.file, line: link.line, reason }];
    }),
  );
  return { problems, count };
}

function problemOf(
  root: string,
  file: string,
  { target }: MarkdownLink,
  anchorsIn: (file: string) => Set<string>,
): string | undefined {
  if (target === "") return "links by a name that the page does not define";
  if (target.startsWith(`${siteAddress}/reference/`) && !referenceAddresses(root).has(target))
    return `links to "${target}", which no reference has`;
  const destination = destinationOf(file, target);
  if (!destination) return leadsOut(target) ? undefined : `links to "${target}", which cannot be decoded`;
  const { file: to, anchor, published } = destination;
  if (target.startsWith("/") || to.startsWith(".."))
    return `links to "${target}", which is outside the repository`;
  const ownFolder = /^packages\/[^/]+\//.exec(file)?.[0];
  if (ownFolder && !published && !to.startsWith(ownFolder)) {
    return `links to "${target}", which is not in the published package; write ${repositoryAddress}/blob/main/${to}`;
  }
  if (!existsSync(join(root, to))) return `links to "${target}", which does not exist`;
  if (anchor === undefined) return undefined;
  if (!to.endsWith(".md") || statSync(join(root, to)).isDirectory()) return undefined;
  return anchorsIn(to).has(anchor) ? undefined : `links to "${target}", but ${to} has no such heading`;
}
