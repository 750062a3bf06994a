import { existsSync, realpathSync, statSync } from "node:fs";
import { extname, relative, sep } from "node:path";
import { BaseResolver, isAbsoluteUrl, ResolveError, type Source } from "@redocly/openapi-core";

/**
 * Reads the files of one document. A document stays in its folder and off the network: what it is made from is
 * then exactly what the build's cache watches, and generating works offline.
 */
export class SpecResolver extends BaseResolver {
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    const refusal = this.#refusal(absoluteRef);
    if (refusal) throw new ResolveError(new Error(refusal));
    const source = await super.loadExternalRef(absoluteRef);
    // Node reads any bytes, with this character in the place of those that are no text.
    if (source.body.includes("\uFFFD"))
      throw new ResolveError(new Error(`${this.#nameOf(absoluteRef)} is not UTF-8 text`));
    return source;
  }

  #refusal(absoluteRef: string): string | undefined {
    if (isAbsoluteUrl(absoluteRef)) return "a document does not refer to the network";
    const path = this.#nameOf(absoluteRef);
    if (path.startsWith("..")) return `${path} is outside the document's folder`;
    if (extname(path) !== ".yaml") return `${path} is not a .yaml file`;
    if (!existsSync(absoluteRef)) return `there is no file ${path}`;
    if (!statSync(absoluteRef).isFile()) return `${path} is not a file`;
    const target = relative(realpathSync(this.#folder), realpathSync(absoluteRef));
    return target.startsWith("..") ? `${path} is a link to a file outside the document's folder` : undefined;
  }

  #nameOf(absoluteRef: string): string {
    return relative(this.#folder, absoluteRef).split(sep).join("/");
  }
}
