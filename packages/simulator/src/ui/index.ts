import { callsView } from "./calls-view.ts";
import { ask, type Overview } from "./control.ts";
import { credentialsView } from "./credentials-view.ts";
import { deliveriesView } from "./deliveries-view.ts";
import { element, tryTo } from "./element.ts";
import { faultsView } from "./faults-view.ts";
import { referenceView } from "./reference-view.ts";
import { requestsView } from "./requests-view.ts";
import { stateView } from "./state-view.ts";
import type { View } from "./view.ts";

const place = <Name extends string>(id: Name): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
};

/** Shows the view that the address names. Each is made once, and stays as it was left. */
function showViews(views: readonly View[]): void {
  const sections = new Map<View, HTMLElement>();
  const links = views.map(({ name, title }) => element("a", { href: `#${name}` }, title));
  place("views").replaceChildren(...links);
  const show = () => {
    const index = Math.max(
      0,
      views.findIndex(({ name }) => `#${name}` === location.hash),
    );
    for (const [at, link] of links.entries()) {
      if (at === index) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    const view = views[index] as View;
    if (!sections.has(view)) {
      const section = view.open();
      sections.set(view, section);
      place("main").append(section);
    }
    for (const [other, section] of sections) section.hidden = other !== view;
    place("message").textContent = "";
  };
  addEventListener("hashchange", show);
  place("main").replaceChildren();
  show();
}

/** Hands the simulator's events to the views. The browser connects again by itself. */
function listen(views: readonly View[]): void {
  const events = new EventSource("/__simulator/events");
  const connection = place("connection");
  events.addEventListener("open", () => {
    connection.textContent = "Connected";
    connection.className = "good";
    for (const view of views) void tryTo(() => view.connected?.());
  });
  events.addEventListener("error", () => {
    connection.textContent = "Not connected";
    connection.className = "problem";
  });
  for (const view of views) {
    for (const [type, hear] of Object.entries(view.hears ?? {})) {
      events.addEventListener(type, (event) => hear(event.data as string));
    }
  }
}

async function start(): Promise<void> {
  const overview = (await ask("")) as Overview;
  place("vendor").textContent = overview.vendor;
  place("address").textContent = overview.baseUrl;
  document.title = `${overview.vendor} simulator`;
  const views = [
    requestsView(),
    stateView(),
    faultsView(),
    ...(overview.deliveryTypes.length > 0 ? [callsView(overview), deliveriesView(overview)] : []),
    credentialsView(overview),
    referenceView(),
  ];
  showViews(views);
  listen(views);
}

void tryTo(start);
