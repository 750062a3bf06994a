import { type ApiDocument, listedOperations } from "./document.ts";

export type Json = Readonly<Record<string, unknown>>;

/** The calls that take a shared parameter, as "GET /path". */
export function parameterUses(document: Json, name: string): string[] {
  const { paths } = document as unknown as ApiDocument;
  const takes = (parameters: unknown) =>
    Array.isArray(parameters) &&
    parameters.some((each) => (each as Json).$ref === `#/components/parameters/${name}`);
  return listedOperations({ paths })
    .filter(
      ({ path, operation }) =>
        takes((operation as unknown as Json).parameters) || takes(paths[path]?.parameters),
    )
    .map(({ method, path }) => `${method} ${path}`);
}
