import { existsSync } from "node:fs";
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
    return super.loadExternalRef(absoluteRef);
  }

  #refusal(absoluteRef: string): string | undefined {
    if (isAbsoluteUrl(absoluteRef)) return "a document does not refer to the network";
    const path = relative(this.#folder, absoluteRef).split(sep).join("/");
    if (path.startsWith("..")) return `${path} is outside the document's folder`;
    if (extname(path) !== ".yaml") return `${path} is not a .yaml file`;
    if (!existsSync(absoluteRef)) return `there is no file ${path}`;
    return undefined;
  }
}
