import { type Overview, pretty } from "./control.ts";
import { button, element, say } from "./element.ts";
import type { View } from "./view.ts";

/** What a client of this simulator is made with, each with a button that copies it. */
export function credentialsView({ vendor: _vendor, deliveryTypes: _types, ...credentials }: Overview): View {
  const rows = flatten(credentials).map(([name, value]) => {
    const shown = element("code", { tabindex: 0 }, value);
    return element(
      "li",
      {},
      element("span", {}, name),
      shown,
      button("Copy", () => copy(value, shown), { "aria-label": `Copy ${name}` }),
    );
  });
  return {
    name: "credentials",
    title: "Credentials",
    open() {
      const all = element("pre", { tabindex: 0 }, pretty(credentials));
      return element(
        "section",
        { "aria-labelledby": "credentials-title" },
        element("h2", { id: "credentials-title" }, "Credentials"),
        element("p", {}, "They are this simulator's own and good nowhere else."),
        element("ul", { class: "credentials" }, ...rows),
        element(
          "div",
          { class: "bar" },
          element("h3", {}, "As JSON"),
          button("Copy all", () => copy(pretty(credentials), all)),
        ),
        all,
      );
    },
  };
}

function flatten(value: unknown, name = ""): [string, string][] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, member]) =>
    flatten(member, name === "" ? key : `${name}.${key}`),
  );
}

async function copy(text: string, place: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say("It is copied.");
  } catch {
    // A page that is not on loopback has no clipboard: the reader copies what is marked.
    getSelection()?.selectAllChildren(place);
    say("It is marked; copy it by key.");
  }
}
