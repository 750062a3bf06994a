import { type ApiDocument, listedOperations } from "./document.ts";

export type DocumentValue = Readonly<Record<string, unknown>>;

/** The calls that take a shared parameter, as "GET /path". */
export function parameterUses(document: DocumentValue, name: string): string[] {
  const { paths } = document as unknown as ApiDocument;
  const takes = (parameters: unknown) =>
    Array.isArray(parameters) &&
    parameters.some((each) => (each as DocumentValue).$ref === `#/components/parameters/${name}`);
  return listedOperations({ paths })
    .filter(
      ({ path, operation }) =>
        takes((operation as unknown as DocumentValue).parameters) || takes(paths[path]?.parameters),
    )
    .map(({ method, path }) => `${method} ${path}`);
}
