import type { ConsumerCall } from "../../tools/checks/src/consumer-calls.ts";
import { objectSource, ringmeProgram, usedResults } from "../../tools/checks/src/consumer-program.ts";

/** Writes a program that makes these calls on RingMe. */
export type WriteConsumer = (calls: readonly ConsumerCall[]) => string;

const withClient = (call: ConsumerCall) => objectSource({ client_id: `"@me"`, ...call.pathParameters });

const openapiFetchProgram: WriteConsumer = (calls) => `import type { paths } from "@pbxkit/ringme";
import createClient from "openapi-fetch";
const client = createClient<paths>({ baseUrl: "https://pbx.example" });
${usedResults(
  calls.map((call) => {
    const params = objectSource({ path: withClient(call), query: objectSource(call.query) });
    return `await client.${call.method}("${call.path}", ${objectSource({ params, body: call.body })})`;
  }),
)}`;

const heyApiProgram: WriteConsumer = (calls) => {
  const operations = [...new Set(calls.map(({ operationId }) => operationId))];
  const imported = operations.length
    ? `import { ${operations.join(", ")} } from "./hey-api/ringme/sdk.gen.js";`
    : "";
  return `import { client } from "./hey-api/ringme/client.gen.js";
${imported}
${usedResults(
  calls.map((call) => {
    const init = {
      client: "client",
      path: withClient(call),
      query: objectSource(call.query),
      body: call.body,
    };
    return `await ${call.operationId}(${objectSource(init)})`;
  }),
)}`;
};

/** Client -> its programs. The first is what the others are compared with. */
export const consumers: Readonly<Record<string, WriteConsumer>> = {
  "@pbxkit/ringme": ringmeProgram,
  "openapi-fetch": openapiFetchProgram,
  "hey-api client": heyApiProgram,
};
