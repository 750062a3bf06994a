import type { OpenApiDocument } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { Merged } from "./merge.ts";

/** Makes the change of the document after which a departure is none; undefined where that is for a person to decide. */
export type MakeRemedy = (departure: Merged, document: OpenApiDocument) => Remedy | undefined;

/** A change of the document, at pointers into the document in one piece. */
export type Edit = { readonly at: string } & (
  | { readonly do: "add-member"; readonly name: string; readonly value: unknown }
  | {
      readonly do: "replace-member";
      readonly name: string;
      /** Gets the value as it is written in the file, where references may lead to other files. */
      readonly by: (written: unknown) => readonly [name: string, value: unknown];
    }
  | { readonly do: "add-item"; readonly value: unknown }
  | { readonly do: "remove-item"; readonly value: unknown }
  | { readonly do: "set"; readonly value: unknown }
  /** Says that the schema was seen so, unless it says already where it is from. */
  | { readonly do: "mark"; readonly reason: string }
);

/** Edits that belong together, and what they are for. */
export interface Remedy {
  /** One line for people. */
  readonly what: string;
  readonly edits: readonly Edit[];
}
