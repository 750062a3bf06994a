import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFaults, readSeeds } from "../src/cli-files.ts";
import type { Seeds } from "../src/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pbxkit-simulator-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(content: unknown): Promise<string> {
  const path = join(folder, "given.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

test.each([
  ["seed", "{", "Expected property name"],
  ["seed", { asterisk: {} }, 'there is no vendor "asterisk"'],
  ["seed", { plusofon: 5 }, "plusofon: an object is needed"],
  ["seed", { plusofon: { sipAcounts: 3 } }, 'plusofon: there is no "sipAcounts"; there are cabinet, '],
  ["seed", { plusofon: { sipAccounts: "3" } }, "plusofon.sipAccounts: a whole number from 0, or a list"],
  ["seed", { plusofon: { sipAccounts: [{ number: "x" }] } }, 'sipAccounts[0].number: "x" is not possible'],
  ["seed", { "tenant-api": { organizations: [1] } }, "tenant-api.organizations: a list of texts is needed"],
  ["seed", { ringme: { extensions: -3 } }, "ringme.extensions: a whole number from 0, or a list of rows"],
  ["seed", { ringme: { extensions: [{}, { naem: "" }] } }, 'ringme.extensions[1]: there is no "naem"'],
  ["seed", { ringme: { extensions: [{ id: 1 }, { id: 1 }] } }, "extensions[1].id: another row has 1, too"],
  ["seed", { ringme: { users: 3 } }, "ringme.users: a list of rows is needed"],
  ["seed", { ringme: { limits: { extension_limits: 3 } } }, 'limits: there is no "extension_limits"'],
  ["seed", { era: { redirectRules: ["x"] } }, "era.redirectRules[0]: an object is needed"],
  ["seed", { era: { redirectRules: { one: -1 } } }, "era.redirectRules.one: a whole number from 0 is needed"],
  ["fault", { plusofon: [{ statuss: 1 }] }, 'plusofon[0]: there is no "statuss"'],
  ["fault", { plusofon: [{ delay: 1 }, { status: 999 }] }, "plusofon[1]: status must be from 200 to 599"],
])("%s %j: one line names the file and the place", async (option, content, reason) => {
  const path = await file(content);
  const read = option === "seed" ? readSeeds(path) : readFaults(path);
  const { name, message } = (await read.catch((error: unknown) => error)) as Error;
  expect([name, message]).toEqual(["ArgumentProblem", expect.stringContaining(reason)]);
  expect(message.startsWith(`--${option}: ${path}: `)).toBe(true);
  expect(message).not.toContain("\n");
});

test("a file that names every member of every seed is taken", async () => {
  const seeds: Required<Seeds> = {
    "tenant-api": { organizations: ["acme"], endpoints: [{ extension: "101", name: "Desk" }] },
    plusofon: {
      sipAccounts: [{ id: 9, number: 300 }],
      sipScenarios: [{ sip_id: 9, name: "Day" }],
      numbers: 3,
    },
    ringme: {
      client: { record_format: "wav", language: "en" },
      limits: { extension_limit: 5 },
      extensions: [{ label: "Desk" }],
      aliases: 2,
      dids: [{ name: "70000000009" }],
      records: [{ calls_result: "answered" }],
      voicemails: [{}],
      faxes: [{ fax_uuid: "one" }],
      sounds: [{ title: "Greeting" }],
      currentCalls: [{ call_flow: "out" }],
      users: [{ login: "one", password: "secret" }],
      apps: [{ id: "one", secret: "secret", type: "trusted", access: "all" }],
    },
    era: {
      accounts: ["one"],
      redirectRules: [{ account_id: "one", type: "dnd", opts: { title: "x" } }],
      users: [{ domain: "a.example", login: "one", password: "secret" }],
    },
  };
  expect(await readSeeds(await file(seeds))).toEqual(seeds);
});

test("a file may say how many rules each account has, as the option may", async () => {
  const seeds: Seeds = { era: { redirectRules: { one: 2, other: 3 } } };
  expect(await readSeeds(await file(seeds))).toEqual(seeds);
});
