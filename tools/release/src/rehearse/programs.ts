/** What the rehearsal's consumer runs: a call against the simulator that its own package brings along. */
export function callProgram(query: string): string {
  return `import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
import { createPlusofonSimulator } from "@pbxkit/plusofon/testing";

const { token, fetch } = createPlusofonSimulator({ seed: { sipAccounts: 3 } });
const plusofon = createPlusofonClient({ token, fetch });
const page = unwrap(await plusofon.GET("/api/v1/sip", { params: { query: { ${query} } } }));
const names: (string | undefined)[] = page.data.map((account) => account.name);
console.log(names.length);
`;
}
