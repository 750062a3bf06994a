import { ask, pretty, type SeenRequest } from "./control.ts";
import { button, element } from "./element.ts";
import type { View } from "./view.ts";

/** Rows that are shown; the oldest ones go. */
const most = 300;

const timeOf = (time: number): string => new Date(time).toLocaleTimeString("en-GB");

/** Requests as they arrive, the newest first; each opens. */
export function requestsView(): View {
  const list = element("ol", { class: "requests", reversed: true });
  const empty = element("p", { class: "empty" }, "No requests yet. They appear here as they arrive.");
  const skipped = element("p", { class: "empty", hidden: true });
  let left = 0;
  let shown: readonly string[] = [];

  function show(texts: readonly string[]): void {
    shown = texts.slice(-most);
    empty.hidden = shown.length > 0;
  }
  function add(text: string): void {
    // The list that was read when the stream began may have it already.
    if (shown.includes(text)) return;
    list.prepend(requestRow(JSON.parse(text) as SeenRequest));
    show([...shown, text]);
    while (list.children.length > most) list.lastElementChild?.remove();
  }
  const clear = () => {
    list.replaceChildren();
    show([]);
    skipped.hidden = true;
    left = 0;
  };

  return {
    name: "requests",
    title: "Requests",
    open: () =>
      element(
        "section",
        { "aria-labelledby": "requests-title" },
        element(
          "div",
          { class: "bar" },
          element("h2", { id: "requests-title" }, "Requests"),
          button("Clear the view", clear),
        ),
        skipped,
        empty,
        list,
      ),
    hears: {
      request: add,
      skipped(count) {
        left += Number(count);
        skipped.hidden = false;
        skipped.textContent = `${left} events were left out: more happened than can be shown.`;
      },
    },
    async connected() {
      const requests = (await ask("/requests")) as readonly SeenRequest[];
      list.replaceChildren();
      show([]);
      for (const request of requests.slice(-most)) add(JSON.stringify(request));
    },
  };
}

function requestRow(request: SeenRequest): HTMLLIElement {
  const { status, method, operation, path, time } = request;
  const kind = status === undefined ? "broken" : `s${Math.floor(status / 100)}`;
  const summary = element(
    "summary",
    {},
    element("span", { class: `status ${kind}` }, status ?? "broken"),
    element("span", { class: "method" }, method),
    element("span", { class: "operation" }, operation?.replace(`${method} `, "") ?? path),
    element("time", { datetime: new Date(time).toISOString() }, timeOf(time)),
  );
  const details = element("details", {}, summary);
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) details.append(requestDetails(request));
  });
  return element("li", {}, details);
}

function requestDetails(request: SeenRequest): HTMLDivElement {
  const { operation, operationId, refused, notes, faults, query, headers, body, url } = request;
  const lists: readonly [string, readonly string[]][] = [
    ["What is wrong with it", refused],
    ["What lenient mode took", notes],
  ];
  const verdict =
    operation === undefined
      ? "No operation of the document has this path."
      : refused.length > 0 || faults.length > 0
        ? ""
        : "It is as the document says.";
  const part = (title: string, content: HTMLElement) => [element("h3", {}, title), content];
  const parts: HTMLElement[] = [element("p", {}, element("code", {}, url))];
  if (operationId !== undefined) parts.push(element("p", {}, "Operation ", element("code", {}, operationId)));
  if (verdict !== "") parts.push(element("p", {}, verdict));
  for (const [title, lines] of lists) {
    if (lines.length > 0)
      parts.push(...part(title, element("ul", {}, ...lines.map((line) => element("li", {}, line)))));
  }
  if (faults.length > 0) parts.push(...part("Faults that hit it", code(faults)));
  if (Object.keys(query).length > 0) parts.push(...part("Query", pairs(query)));
  parts.push(...part("Headers", pairs(headers)));
  if (body !== undefined) parts.push(...part("Body", code(body)));
  return element("div", { class: "details" }, ...parts);
}

const code = (value: unknown): HTMLPreElement =>
  element("pre", { tabindex: 0 }, typeof value === "string" ? value : pretty(value));

function pairs(values: Readonly<Record<string, unknown>>): HTMLDListElement {
  const texts = Object.entries(values).map(([name, value]) => [name, [value].flat().join(", ")] as const);
  return element(
    "dl",
    {},
    ...texts.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]),
  );
}
