import { element } from "./element.ts";
import type { View } from "./view.ts";

/** The vendor's operations, each with a form that sends it to this simulator. Its component is large, so it is loaded when it is opened. */
export function referenceView(): View {
  return {
    name: "reference",
    title: "Reference",
    open: () =>
      element(
        "section",
        { class: "reference", "aria-label": "Reference" },
        element("iframe", {
          src: "/__simulator/ui/reference",
          title: "Reference of the vendor's operations",
        }),
      ),
  };
}
