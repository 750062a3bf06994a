import type { DefaultTheme } from "vitepress";

/**
 * Both languages share one index: VitePress would sort pages into indexes by their files, and ours stand beside each other. A reader
 * of English finds English pages; one of Russian finds Russian pages first. It runs in the browser, by itself.
 */
function boostDocument(address: string): number {
  const isRussian = /\/ru(\/|#|$)/.test(address);
  if (document.documentElement.lang !== "ru") return isRussian ? 0 : 1;
  return isRussian ? 1 : 0.1;
}

export const searchOptions = {
  searchOptions: { boostDocument },
} satisfies DefaultTheme.LocalSearchOptions["miniSearch"];

/** The index of the Russian pages is that of all. */
export const sharedSearchIndex = {
  name: "shared-search-index",
  enforce: "pre" as const,
  load: (id: string) =>
    id === "/@localSearchIndexru" ? `export { default } from "@localSearchIndexroot"` : undefined,
};
