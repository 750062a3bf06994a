declare module "virtual:reference/*" {
  /** The document as JSON text. */
  const document: string;
  export default document;
}

declare module "*.vue" {
  import type { Component } from "vue";

  const component: Component;
  export default component;
}

declare module "*.css";

/** What is used of Scalar's bundle. Its members are those of https://scalar.com/products/api-references/configuration. */
declare module "virtual:scalar" {
  export function createApiReference(
    place: HTMLElement,
    configuration: object,
  ): { updateConfiguration(configuration: object): void; destroy(): void };
}
