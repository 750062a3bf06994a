/** The document cannot be followed: a `$ref` that leads nowhere, round in circles, or out of the document. */
export class DocumentDefect extends Error {
  override readonly name = "DocumentDefect";
}
