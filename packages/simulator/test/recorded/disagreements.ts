import { vendors } from "../differential/vendors.ts";
import { type RecordedRequest, titleOf } from "./recorded-request.ts";

/**
 * What openapi-backend and a vendor's simulator see differently, one sentence a request: both have read the same document.
 * Loads openapi-backend only where there is something to judge.
 */
export async function disagreementsOn(requests: readonly RecordedRequest[]): Promise<string[]> {
  const sentences: string[] = [];
  for (const vendor of vendors) {
    const own = requests.filter(({ document }) => document === titleOf(vendor.document));
    if (own.length === 0) continue;
    const { createJudge } = await import("../differential/judge.ts");
    const { besideIssues } = await import("./beside-issues.ts");
    const judge = await createJudge(vendor);
    for (const recorded of own) {
      const refusal = judge.request(recorded.operationId, recorded.request);
      const issues = recorded.issues ?? (await besideIssues(vendor.name, recorded.request, refusal));
      const agree = (refusal === undefined) === (issues.length === 0);
      if (!agree) sentences.push(sentence(recorded, issues, refusal));
    }
  }
  return sentences;
}

function sentence(
  { operationId, request, test }: RecordedRequest,
  issues: readonly string[],
  refusal: string | undefined,
) {
  const verdict =
    refusal === undefined
      ? `the simulator refuses what openapi-backend takes (${issues.join("; ")})`
      : `the simulator takes what openapi-backend refuses (${refusal})`;
  const { method, path, query, body } = request;
  // What is named by method and path lies beside the document: logins hold passwords, if only invented ones.
  const shown = operationId.includes(" ") ? Object.keys(body ?? {}).join() : JSON.stringify(body);
  return `${operationId}: ${verdict}: ${method} ${path}?${query} ${shown ?? ""} in ${test}`;
}
