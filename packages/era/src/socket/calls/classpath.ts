import { fillPath } from "@pbxkit/core/client";

const ITEM = /^(.+)\/\{([^{}]+)\}$/;

/** Where an operation goes: a collection, and the element in it where the path names one. */
export interface ElementPlace {
  readonly classpath: string;
  readonly id: string | undefined;
}

/**
 * A path of the document as the socket writes it: the collection's path, and the element's id beside it. The same guard as
 * that of the HTTP client sees to it that no value leaves its place in the path. Throws `InvalidInput`.
 */
export function elementPlace(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
): ElementPlace {
  const path = fillPath(template, values);
  const item = ITEM.exec(template);
  if (!item) return { classpath: path, id: undefined };
  // The guard has seen the id as part of the path; here it goes out as it is.
  return { classpath: path.slice(0, path.lastIndexOf("/")), id: String(values?.[item[2] as string]) };
}
