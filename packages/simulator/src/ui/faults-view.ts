import { ask, pretty, readJsonField, type UiJson } from "./control.ts";
import { button, choice, element, field, form, say, tryTo } from "./element.ts";
import type { View } from "./view.ts";

interface Operation {
  readonly operationId?: string;
}

/** What the form offers; anything else is written as JSON. */
const kinds: Readonly<Record<string, { readonly label: string; readonly fault: (value: number) => UiJson }>> =
  {
    status: { label: "Answer with a status", fault: (value) => ({ status: value }) },
    delay: { label: "Delay the answer (ms)", fault: (value) => ({ delay: value }) },
    unauthorized: { label: "Unknown credentials", fault: () => ({ unauthorized: true }) },
    before: { label: "Break the connection before the work", fault: () => ({ reset: "before" }) },
    after: { label: "Break the connection after the work", fault: () => ({ reset: "after" }) },
    torn: { label: "Cut the body", fault: () => ({ torn: true }) },
    json: { label: "As JSON", fault: () => ({}) },
  };

/** Faults that wait, and a form for more. */
export function faultsView(): View {
  const waiting = element("ul", { class: "faults" });
  const operations = element("datalist", { id: "operations" });
  let isOpen = false;

  function show(faults: readonly UiJson[]): void {
    const items = faults.map((fault, index) =>
      element(
        "li",
        {},
        element("pre", { tabindex: 0 }, pretty(fault)),
        button("Remove", () => ask(`/faults/${index}`, "DELETE"), {
          "aria-label": `Remove fault ${index + 1}`,
        }),
      ),
    );
    waiting.replaceChildren(
      ...(items.length > 0 ? items : [element("li", { class: "empty" }, "None waits.")]),
    );
  }
  const read = async () => show((await ask("/faults")) as readonly UiJson[]);

  async function readOperations(): Promise<void> {
    const { paths } = (await ask("/openapi.json")) as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
    };
    const named = Object.entries(paths).flatMap(([path, item]) =>
      ["get", "put", "post", "patch", "delete"].flatMap((method) => {
        const operation = item[method];
        return operation
          ? [element("option", { value: `${method.toUpperCase()} ${path}` }, operation.operationId ?? "")]
          : [];
      }),
    );
    operations.replaceChildren(...named);
  }

  return {
    name: "faults",
    title: "Faults",
    open() {
      isOpen = true;
      void tryTo(() => Promise.all([read(), readOperations()]));
      return element(
        "section",
        { "aria-labelledby": "faults-title" },
        element("h2", { id: "faults-title" }, "Faults"),
        faultForm(),
        operations,
        element(
          "div",
          { class: "bar" },
          element("h3", {}, "Waiting"),
          button("Remove all", () => ask("/faults", "DELETE")),
        ),
        waiting,
      );
    },
    hears: { fault: (data) => show(JSON.parse(data) as readonly UiJson[]) },
    connected() {
      if (isOpen) void tryTo(read);
    },
  };
}

function faultForm(): HTMLFormElement {
  const kind = choice(
    "kind",
    Object.fromEntries(Object.entries(kinds).map(([name, { label }]) => [name, label])),
  );
  const value = element("input", { name: "value", type: "number", min: 0, value: 503, required: true });
  const valueField = field("Status", value);
  const json = element("textarea", { name: "json", rows: 4, spellcheck: "false" });
  json.value = '{ "status": 429, "headers": { "retry-after": "1" } }';
  const jsonField = field("Fault as JSON", json, "Its members are those of the documentation's faults.");
  const adapt = () => {
    const asked = { status: ["Status", "503"], delay: ["Milliseconds", "2000"] }[kind.value];
    valueField.hidden = asked === undefined;
    value.disabled = asked === undefined;
    jsonField.hidden = kind.value !== "json";
    if (asked === undefined) return;
    const [label = "", usual = ""] = asked;
    value.value = usual;
    const text = valueField.querySelector("span");
    if (text) text.textContent = label;
  };
  kind.addEventListener("change", adapt);
  adapt();
  const add = async (fields: FormData) => {
    const match = `${fields.get("match")}`.trim();
    const times = Number(fields.get("times"));
    const fault = {
      ...(kinds[kind.value]?.fault(Number(fields.get("value"))) as object),
      ...(kind.value === "json" && (readJsonField("Fault", fields.get("json")) as object)),
    };
    await ask("/faults", "POST", {
      ...fault,
      ...(match !== "" && { match }),
      ...(times !== 1 && { times: times === 0 ? "Infinity" : times }),
    });
    say("The fault waits for its requests.");
  };
  return form(
    "Add a fault",
    add,
    field("What happens", kind),
    valueField,
    jsonField,
    field(
      "Which requests",
      element("input", {
        name: "match",
        list: "operations",
        autocomplete: "off",
        placeholder: "all but logins",
      }),
      "An operation, its id, or a path with {name} and *.",
    ),
    field(
      "How many of them",
      element("input", { name: "times", type: "number", min: 0, value: 1, required: true }),
      "0 is for all.",
    ),
    element("button", { class: "main" }, "Add the fault"),
  );
}
