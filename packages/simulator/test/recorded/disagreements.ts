import { document as era } from "../../../era/src/generated/document.ts";
import { document as plusofon } from "../../../plusofon/src/generated/document.ts";
import { document as ringme } from "../../../ringme/src/generated/document.ts";
import { document as tenantApi } from "../../../tenant-api/src/generated/document.ts";
import { type RecordedRequest, titleOf } from "./recorded-request.ts";

/**
 * What openapi-backend and a vendor's simulator see differently, one sentence a request: both have read the same document.
 * Loads openapi-backend only where there is something to judge.
 */
export async function disagreementsOn(requests: readonly RecordedRequest[]): Promise<string[]> {
  const sentences: string[] = [];
  for (const document of [tenantApi, plusofon, ringme, era]) {
    const own = requests.filter((recorded) => recorded.document === titleOf(document));
    if (own.length === 0) continue;
    const { createJudge } = await import("../differential/judge.ts");
    const judge = await createJudge(document);
    for (const recorded of own) {
      const refusal = judge.request(recorded.operationId, recorded.request);
      const agree = (refusal === undefined) === (recorded.issues.length === 0);
      if (!agree) sentences.push(sentence(recorded, refusal));
    }
  }
  return sentences;
}

function sentence({ operationId, request, issues, test }: RecordedRequest, refusal: string | undefined) {
  const verdict =
    refusal === undefined
      ? `the simulator refuses what openapi-backend takes (${issues.join("; ")})`
      : `the simulator takes what openapi-backend refuses (${refusal})`;
  const { method, path, query, body } = request;
  return `${operationId}: ${verdict}: ${method} ${path}?${query} ${JSON.stringify(body) ?? ""} in ${test}`;
}
