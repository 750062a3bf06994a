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

declare module "*.css?inline" {
  /** The file as text. */
  const styles: string;
  export default styles;
}
