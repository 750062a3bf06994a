import { ask, type Overview } from "./control.ts";
import { button, element, field, form, say, tryTo } from "./element.ts";
import type { View } from "./view.ts";

interface Call {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
}

/** What a call can be told in each state. */
const steps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ringing: { answer: "Answer", "hang-up": "Hang up" },
  answered: { hold: "Hold", "hang-up": "Hang up" },
  held: { resume: "Resume", "hang-up": "Hang up" },
};

/** Calls that last, and a form that places one. */
export function callsView({ vendor }: Overview): View {
  const current = element("ul", { class: "calls" });
  let isOpen = false;
  const read = async () => show((await ask("/calls")) as readonly Call[]);

  function show(calls: readonly Call[]): void {
    const items = calls.map(({ id, from, to, state }) => {
      const told = Object.entries(steps[state] ?? {}).map(([step, label]) =>
        button(label, () => ask(`/calls/${encodeURIComponent(id)}/${step}`, "POST").then(read), {
          "aria-label": `${label}: call from ${from} to ${to}`,
        }),
      );
      return element("li", {}, element("span", {}, `${from} → ${to}`), element("b", {}, state), ...told);
    });
    current.replaceChildren(...(items.length > 0 ? items : [element("li", { class: "empty" }, "None now.")]));
  }

  return {
    name: "calls",
    title: "Calls",
    open() {
      isOpen = true;
      void tryTo(read);
      return element(
        "section",
        { "aria-labelledby": "calls-title" },
        element("h2", { id: "calls-title" }, "Calls"),
        placeForm(vendor),
        element("h3", {}, "Now"),
        current,
      );
    },
    hears: {
      call() {
        if (isOpen) void tryTo(read);
      },
    },
    connected() {
      if (isOpen) void tryTo(read);
    },
  };
}

function placeForm(vendor: string): HTMLFormElement {
  const number = (name: string, value: string) =>
    element("input", { name, value, inputmode: "tel", required: true, autocomplete: "off" });
  const seconds = (name: string, value: number) =>
    element("input", { name, type: "number", min: 0, step: 0.1, value, required: true });
  const tick = (name: string, label: string, checked: boolean) =>
    element("label", { class: "tick" }, element("input", { name, type: "checkbox", checked }), label);
  const place = async (fields: FormData) => {
    await ask("/calls", "POST", {
      from: fields.get("from"),
      to: fields.get("to"),
      ring: Number(fields.get("ring")) * 1_000,
      talk: Number(fields.get("talk")) * 1_000,
      answered: fields.has("answered"),
      recorded: fields.has("recorded"),
    });
    say("It rings.");
  };
  return form(
    "Place a call",
    place,
    field("From", number("from", "70000000009")),
    field("To", number("to", vendor === "ringme" ? "101" : "70000000001")),
    field("Rings for (s)", seconds("ring", 5)),
    field("Talk takes (s)", seconds("talk", 30)),
    tick("answered", "It is answered", true),
    tick("recorded", "It is recorded", false),
    element("button", { class: "main" }, "Place the call"),
  );
}
