import { readFileSync } from "node:fs";
import { join } from "node:path";
import { vendors } from "../.vitepress/documents.ts";
import { addressOf, pageOf, root, titleOf, untranslatedPages } from "../.vitepress/pages.ts";

/** A page in English has a Russian one that leads to it, so that the switch of the language never leads nowhere. */
function leadToEnglish(file: string) {
  const title = titleOf(file);
  const content = `---\nprev: false\nnext: false\n---\n# ${title}\n\nЭта страница пока не переведена. [Читать на английском](${addressOf(file)})\n`;
  return { params: { page: pageOf(file).replace(/\.md$/, "") }, content };
}

/** The references are the same pages, around which the site speaks Russian. */
const reference = readFileSync(join(root, "site/reference/[vendor].md"), "utf8");

export default {
  paths: () => [
    ...untranslatedPages().map(leadToEnglish),
    ...Object.keys(vendors).map((vendor) => ({
      params: { page: `reference/${vendor}`, vendor },
      content: reference,
    })),
  ],
};
