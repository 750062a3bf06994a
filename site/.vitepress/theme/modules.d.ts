declare module "virtual:reference/*" {
  /** The document as JSON text. */
  const document: string;
  export default document;
}

declare module "virtual:playground/programs" {
  import type { PlaygroundProgram } from "../playground.ts";

  const programs: readonly PlaygroundProgram[];
  export default programs;
}

declare module "virtual:playground/modules" {
  /** What programs can import, by its name. */
  const modules: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>>;
  export default modules;
}

declare module "virtual:playground/comments" {
  /** The comments of a vendor's operations, by their names. */
  const comments: Readonly<
    Record<string, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>
  >;
  export default comments;
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
