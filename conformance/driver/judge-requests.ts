import { createJudge } from "../../packages/simulator/test/differential/judge.ts";
import { vendors } from "../../packages/simulator/test/differential/vendors.ts";
import type { ArrivedRequest, BehaviourReport } from "../suite/report.ts";

/**
 * Holds what reached simulators in a runtime against openapi-backend, which has read the same documents: what it refuses,
 * the simulator must have refused.
 */
export async function judgeRequests(requests: readonly ArrivedRequest[]): Promise<BehaviourReport> {
  const startedAt = Date.now();
  const taken: string[] = [];
  for (const vendor of vendors) {
    const judge = await createJudge(vendor);
    for (const { operationId, path, refused, ...request } of requests.filter(
      (one) => one.vendor === vendor.name,
    )) {
      const beside = operationId.includes(" ");
      const template = beside ? path : path.slice(vendor.prefix.length);
      const refusal = judge.request(operationId, { ...request, path: template });
      if (refusal !== undefined && !refused) taken.push(`${operationId} ${path}: ${refusal}`);
    }
  }
  const problem =
    requests.length === 0
      ? "no request reached a simulator"
      : taken.length > 0
        ? `the simulator takes what openapi-backend refuses: ${taken.slice(0, 3).join("; ")}`
        : undefined;
  return {
    group: "simulators in process",
    name: "every request that reached one, behind HTTP too, is refused where openapi-backend refuses it",
    ...(problem === undefined ? { outcome: "pass" } : { outcome: "fail", problem }),
    milliseconds: Date.now() - startedAt,
  };
}
