/** What may stand in an element: text is shown as text, whatever it holds. */
export type Content = Node | string | number;

/** An element with attributes and content. An attribute that is `false` or `undefined` is left out; `true` has no value. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      made.setAttribute(attribute, value === true ? "" : `${value}`);
  }
  made.append(...content.map((part) => (typeof part === "number" ? `${part}` : part)));
  return made;
}

/** A button that does something, and shows what went wrong where it fails. */
export function button(
  label: string,
  act: () => unknown,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", () => void tryTo(act));
  return made;
}

let hints = 0;

/** An input under its label; the hint is read after it. */
export function field(label: string, input: HTMLElement, hint?: string): HTMLDivElement {
  const made = element("div", {}, element("label", {}, element("span", {}, label), input));
  if (hint === undefined) return made;
  hints += 1;
  const id = `hint-${hints}`;
  input.setAttribute("aria-describedby", id);
  made.append(element("small", { id }, hint));
  return made;
}

/** A form that does something with its fields, and does not leave the page. */
export function form(
  label: string,
  act: (fields: FormData) => unknown,
  ...content: Content[]
): HTMLFormElement {
  const made = element("form", { "aria-label": label }, ...content);
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    void tryTo(() => act(new FormData(made)));
  });
  return made;
}

/** A list to choose from. */
export function choice(name: string, options: Readonly<Record<string, string>>): HTMLSelectElement {
  const made = element("select", { name });
  made.append(...Object.entries(options).map(([value, label]) => element("option", { value }, label)));
  return made;
}

/** Says something to everybody, readers of screens included. */
export function say(text: string, isProblem = false): void {
  const place = document.querySelector("#message");
  if (!place) return;
  place.textContent = text;
  place.className = isProblem ? "problem" : "";
  clearTimeout(silence);
  // What went wrong stays until something else is said.
  if (!isProblem) silence = setTimeout(() => place.replaceChildren(), shownFor);
}

/** Milliseconds that a message is shown. */
const shownFor = 5_000;
let silence: ReturnType<typeof setTimeout> | undefined;

/** Does it, and says what went wrong. */
export async function tryTo(act: () => unknown): Promise<void> {
  try {
    await act();
  } catch (error) {
    say(error instanceof Error ? error.message : `${error}`, true);
  }
}
