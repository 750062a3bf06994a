import { simulatedVendors } from "./simulated.ts";

export interface MountedReference {
  setDark(dark: boolean): void;
  destroy(): void;
}

/** Shows a vendor's reference in an element; everything heavy is loaded here. */
export async function mountReference(
  place: HTMLElement,
  vendor: string,
  dark: boolean,
): Promise<MountedReference> {
  const entry = simulatedVendors[vendor];
  if (!entry) throw new TypeError(`There is no reference of "${vendor}".`);
  const [{ createApiReference }, content, simulated] = await Promise.all([
    import("virtual:scalar"),
    entry.document(),
    entry.simulate(),
  ]);
  const configuration = (isDark: boolean) => ({
    content: content.default,
    authentication: simulated.authentication,
    // Nothing that is sent leaves the page.
    customFetch: (input: RequestInfo | URL, init?: RequestInit) => simulated.fetch(new Request(input, init)),
    withDefaultFonts: false,
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    hideClientButton: true,
    showDeveloperTools: "never",
    persistAuth: false,
    hideDarkModeToggle: true,
    forceDarkModeState: isDark ? "dark" : "light",
    defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
    generateOperationSlug: ({
      operationId,
      method,
      path,
    }: {
      operationId?: string;
      method: string;
      path: string;
    }) => operationId ?? `${method}${path}`,
  });
  const reference = createApiReference(place, configuration(dark));
  return {
    setDark: (isDark) => reference.updateConfiguration(configuration(isDark)),
    destroy: () => reference.destroy(),
  };
}
