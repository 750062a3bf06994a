import type { DeclaredOperation } from "../../document/operation.ts";

/**
 * What a simulator takes beyond the document when it is told to be `lenient`, because programs send it and the vendor seems to
 * take it:
 *
 * - `final-slash`: a path without (or with) its final slash is redirected to the other form;
 * - `empty-filters`: a query parameter without a value counts as not sent;
 * - `php-arrays`: `a[]=1&a[]=2` and `a[0]=1&a[1]=2` are the parameter `a` (or `a[]`, where the document calls it so);
 * - `unknown-filters`: a query parameter that the document lacks is ignored;
 * - `token-requests`: an endpoint whose body is a form takes it as `multipart/form-data`, too, or in the query.
 */
export type Leniency = "final-slash" | "empty-filters" | "php-arrays" | "unknown-filters" | "token-requests";

/** A query as a strict server would have to get it. Each thing that was put right is told to `note`. */
export function lenientQuery(
  operation: DeclaredOperation,
  query: URLSearchParams,
  allowed: ReadonlySet<Leniency>,
  note: (text: string) => void,
): URLSearchParams {
  const declared = new Set(
    operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name),
  );
  const put = new URLSearchParams();
  for (const [given, value] of query) {
    const name =
      declared.has(given) || !allowed.has("php-arrays") ? given : (arrayName(given, declared) ?? given);
    if (name !== given) note(`query.${given}: taken for ${name}`);
    if (value === "" && allowed.has("empty-filters")) note(`query.${given}: empty, ignored`);
    else if (!declared.has(name) && allowed.has("unknown-filters"))
      note(`query.${given}: not a parameter, ignored`);
    else put.append(name, value);
  }
  return put;
}

/** The declared parameter that PHP's `http_build_query` means with `name[]` or `name[0]`. */
function arrayName(given: string, declared: ReadonlySet<string>): string | undefined {
  const name = /^(.+)\[\d*\]$/.exec(given)?.[1];
  if (name === undefined) return undefined;
  return [name, `${name}[]`].find((candidate) => declared.has(candidate));
}
