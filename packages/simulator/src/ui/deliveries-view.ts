import { ask, type Overview, readJsonField } from "./control.ts";
import { choice, element, field, form, say, tryTo } from "./element.ts";
import type { View } from "./view.ts";

interface Delivery {
  readonly method: string;
  readonly to: string;
  readonly state: string;
  readonly tries: readonly (string | number)[];
  readonly time: number;
}

/** Webhooks that were sent, and a form that sends a sample. */
export function deliveriesView({ deliveryTypes }: Overview): View {
  const sent = element("ol", { class: "deliveries", reversed: true });
  let isOpen = false;

  async function read(): Promise<void> {
    const deliveries = (await ask("/deliveries")) as readonly Delivery[];
    const items = deliveries
      .toReversed()
      .map(({ method, to, state, tries, time }) =>
        element(
          "li",
          {},
          element("b", { class: state === "sent" ? "good" : "" }, state),
          element("span", {}, `${method} ${to}`),
          element("span", {}, tries.join(", ")),
          element("time", {}, new Date(time).toLocaleTimeString("en-GB")),
        ),
      );
    sent.replaceChildren(...(items.length > 0 ? items : [element("li", { class: "empty" }, "None yet.")]));
  }

  const send = async (fields: FormData) => {
    const sample = readJsonField("Fields", fields.get("fields"));
    const delivery = (await ask("/deliveries", "POST", {
      type: fields.get("type"),
      to: fields.get("to"),
      ...(sample !== undefined && { fields: sample }),
    })) as Delivery;
    say(`The delivery is ${delivery.state}: ${delivery.tries.join(", ")}`);
    await read();
  };

  return {
    name: "deliveries",
    title: "Webhooks",
    open() {
      isOpen = true;
      void tryTo(read);
      return element(
        "section",
        { "aria-labelledby": "deliveries-title" },
        element("h2", { id: "deliveries-title" }, "Webhooks"),
        form(
          "Send a sample webhook",
          send,
          field(
            "What it tells",
            choice("type", Object.fromEntries(deliveryTypes.map((type) => [type, type]))),
          ),
          field(
            "To",
            element("input", { name: "to", type: "url", required: true, value: "http://127.0.0.1:8080/" }),
            "Loopback, or a host that the server was started with.",
          ),
          field(
            "Fields as JSON",
            element("textarea", { name: "fields", rows: 3, spellcheck: "false" }),
            "Texts by name, in place of the sample's; may be empty.",
          ),
          element("button", { class: "main" }, "Send the webhook"),
        ),
        element("h3", {}, "Sent"),
        sent,
      );
    },
    hears: {
      delivery() {
        if (isOpen) void tryTo(read);
      },
    },
    connected() {
      if (isOpen) void tryTo(read);
    },
  };
}
