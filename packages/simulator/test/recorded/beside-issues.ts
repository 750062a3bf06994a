import type { JudgedRequest } from "../differential/judge.ts";
import { subjects } from "../differential/subjects.ts";
import type { Vendor } from "../differential/vendors.ts";

/**
 * What is wrong with a request to an endpoint beside the document, as a fresh simulator says: such endpoints check while
 * they work. They refuse good forms too, for a wrong password or a session that has ended; so a refusal of another kind
 * counts only where the judge has one.
 */
export async function besideIssues(
  vendor: Vendor["name"],
  { method, path, query, headers, body }: JudgedRequest,
  refusal: string | undefined,
): Promise<string[]> {
  const subject = subjects.find(({ name }) => name === vendor);
  if (!subject) throw new Error(`there is no vendor ${vendor}`);
  const { simulator } = subject.start();
  const response = await simulator.fetch(`${new URL(simulator.baseUrl).origin}${path}?${query}`, {
    method,
    headers: { "content-type": headers["content-type"] ?? "" },
    redirect: "manual",
    ...(body !== undefined && { body: sendable(body, headers["content-type"] ?? "") }),
  });
  const { status } = response;
  const says = `${status} ${await response.text()}`.slice(0, 200);
  // openapi-backend overlooks a body that is missing or of another type, so nothing speaks against its silence.
  const isJudged = body !== undefined && !headers["content-type"]?.startsWith("multipart/");
  const ofTheForm = status === 400 && isJudged && !/invalid_client|unauthorized_client/.test(says);
  return ofTheForm || (status >= 400 && refusal !== undefined) ? [says] : [];
}

function sendable(body: unknown, type: string): string {
  if (typeof body === "string") return body;
  if (!type.startsWith("application/x-www-form-urlencoded")) return JSON.stringify(body);
  const fields = Object.entries(body as Readonly<Record<string, string | readonly string[]>>);
  return new URLSearchParams(
    fields.flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();
}
