import { ask } from "./control.ts";
import { button, element, say, tryTo } from "./element.ts";
import type { View } from "./view.ts";

/** Rows that are shown of a table. */
const most = 200;

type Row = Readonly<Record<string, unknown>>;

/** The tables of the state, and the rows of one of them. */
export function stateView(): View {
  const tables = element("ul", { class: "tables" });
  const rows = element("div", { class: "rows" }, element("p", { class: "empty" }, "Choose a table."));
  let sizes: Readonly<Record<string, number>> = {};
  let chosen: string | undefined;
  let isOpen = false;

  async function readSizes(): Promise<void> {
    sizes = (await ask("/state")) as Record<string, number>;
    tables.replaceChildren(
      ...filledFirst(sizes).map(([name, size]) => {
        const isChosen = name === chosen;
        const choose = () => {
          chosen = name;
          return Promise.all([readSizes(), readRows()]).then(focusChosen);
        };
        return element(
          "li",
          {},
          button(`${name} ${size}`, choose, {
            "aria-pressed": `${isChosen}`,
            class: size === 0 ? "none" : "",
          }),
        );
      }),
    );
  }
  // Its button was made anew.
  const focusChosen = () => tables.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();

  async function readRows(): Promise<void> {
    const name = chosen;
    if (name === undefined) return;
    const answer = await ask(`/state/${encodeURIComponent(name)}`);
    if (name !== chosen) return;
    const lists = Array.isArray(answer) ? { "": answer as Row[] } : (answer as Record<string, Row[]>);
    rows.replaceChildren(element("h3", {}, name), ...rowLists(name, lists));
  }

  const refresh = () => Promise.all([readSizes(), readRows()]);
  const act = (path: string, told: string) => async () => {
    await ask(path, "POST");
    say(told);
  };
  return {
    name: "state",
    title: "State",
    open() {
      isOpen = true;
      void tryTo(refresh);
      return element(
        "section",
        { "aria-labelledby": "state-title" },
        element(
          "div",
          { class: "bar" },
          element("h2", { id: "state-title" }, "State"),
          button("Back to the seed", act("/reset", "The state is as it was at the start.")),
          button("End all tokens", act("/revoke-tokens", "No token and no session is good any more.")),
        ),
        tables,
        rows,
      );
    },
    hears: {
      state(name) {
        if (!isOpen) return;
        void tryTo(async () => {
          const focused = tables.contains(document.activeElement);
          await readSizes();
          if (focused) focusChosen();
          if (name === chosen) await readRows();
        });
      },
    },
    connected() {
      if (isOpen) void tryTo(refresh);
    },
  };
}

/** The tables with rows, and then those without. */
function filledFirst(sizes: Readonly<Record<string, number>>): [string, number][] {
  const all = Object.entries(sizes);
  return [...all.filter(([, size]) => size > 0), ...all.filter(([, size]) => size === 0)];
}

function rowLists(name: string, lists: Readonly<Record<string, readonly Row[]>>): HTMLElement[] {
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  if (filled.length === 0) return [element("p", { class: "empty" }, "It has no rows.")];
  return filled.flatMap(([owner, list]) => {
    const title = owner === "" ? name : `${name} of ${owner}`;
    const parts: HTMLElement[] = owner === "" ? [] : [element("h4", {}, `of ${owner}`)];
    if (list.length > most) parts.push(element("p", {}, `The first ${most} of ${list.length} rows.`));
    return [...parts, rowTable(title, list.slice(0, most))];
  });
}

function rowTable(title: string, list: readonly Row[]): HTMLElement {
  const columns = [...new Set(list.flatMap((row) => Object.keys(row)))];
  const head = element("tr", {}, ...columns.map((column) => element("th", { scope: "col" }, column)));
  const body = list.map((row) => element("tr", {}, ...columns.map((column) => cell(row[column]))));
  const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
  // It is wider than most screens: whoever has no mouse scrolls it by keys.
  return element("div", { class: "scroll", role: "region", "aria-label": title, tabindex: 0 }, table);
}

/** Characters of a cell that stay on one line. */
const short = 40;

function cell(value: unknown): HTMLTableCellElement {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return element("td", { class: text.length > short ? "long" : undefined }, text);
}
