import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { startSimulatorServer } from "@pbxkit/simulator";
import { expect, test } from "vitest";
import { readPage } from "../src/markdown/read-page.ts";
import { isHere, printedBy, type RuntimeName } from "./in-runtimes.ts";
import { startProxy } from "./proxies/loopback-proxy.ts";

const page = readPage(
  "docs/runtimes.md",
  readFileSync(new URL("../../../docs/runtimes.md", import.meta.url), "utf8"),
);
const program = (mark: string): string => {
  const found = page.blocks.filter(({ code }) => code.join("\n").includes(mark));
  expect(found, `blocks of docs/runtimes.md with ${mark}`).toHaveLength(1);
  return (found[0]?.code ?? []).join("\n");
};

const AGENT = program('const dispatcher = new ProxyAgent("http://127.0.0.1:3128");\nconst tenant');
const EVERYWHERE = program("setGlobalDispatcher(");
const AS_IT_IS = program("fetch: undiciFetch as never");
const APART = program("throughUndici");
const DENO = program("Deno.createHttpClient(");
const BUN = program("{ ...init, proxy }");
/** A program that knows of no proxy. */
const PLAIN = BUN.replace(/^ *fetch: .*\n/m, "");

/** What a program printed, what went through the proxy, and how many requests arrived. */
interface Ran {
  readonly printed: string;
  readonly carried: readonly string[];
  readonly arrived: number;
}

/** Runs a program of the page, with the addresses of a simulator and a proxy in the place of its own. */
async function run({ name, text, undici = "", environment = () => ({}) }: Row): Promise<Ran> {
  const server = await startSimulatorServer({
    vendors: ["tenant-api"],
    seed: { "tenant-api": { endpoints: 3 } },
  });
  const proxy = await startProxy();
  try {
    const { origins, simulators } = server;
    const simulator = simulators["tenant-api"];
    const code = stripTypeScriptTypes(text)
      .replace('"undici"', `"undici${undici}"`)
      .replace("https://callbox.example.com", origins["tenant-api"])
      .replace('"acme"', JSON.stringify(simulator.tenantId))
      .replace("http://127.0.0.1:3128", proxy.origin);
    const environ = { CALLBOX_TOKEN: simulator.token, ...environment(proxy.origin) };
    const printed = await printedBy(name, code, environ);
    return { printed, carried: proxy.carried, arrived: simulator.requests.length };
  } finally {
    proxy.close();
    await server.close();
  }
}

const named = (proxy: string) => ({ HTTP_PROXY: proxy });
const asked = (proxy: string) => ({ HTTP_PROXY: proxy, NODE_USE_ENV_PROXY: "1" });

interface Row {
  readonly what: string;
  readonly name: RuntimeName;
  readonly text: string;
  /** "" is undici 7, which Node 24 has within it. */
  readonly undici?: string;
  readonly environment?: (proxy: string) => Record<string, string>;
  readonly why?: string;
}

const isThere = ({ name }: Row): boolean => isHere(name);

const through: readonly Row[] = [
  ...(["Node 20", "Node 24"] as const).flatMap((name) =>
    ["", "-6"].flatMap((undici) => [
      { what: "an agent", name, text: AGENT, undici },
      { what: "an agent for all", name, text: EVERYWHERE, undici, environment: named },
      { what: "undici's own fetch", name, text: APART, undici },
    ]),
  ),
  { what: "an agent", name: "Node 26", text: AGENT, undici: "-8" },
  { what: "an agent for all", name: "Node 22", text: EVERYWHERE, undici: "-8", environment: named },
  { what: "an agent for all", name: "Node 24", text: EVERYWHERE, undici: "-8", environment: named },
  { what: "undici's own fetch", name: "Node 22", text: APART, undici: "-8" },
  { what: "the environment", name: "Node 22", text: PLAIN, environment: asked },
  { what: "the environment", name: "Node 24", text: PLAIN, environment: asked },
  { what: "a client of its own", name: "Deno", text: DENO },
  { what: "the environment", name: "Deno", text: PLAIN, environment: named },
  { what: "its option", name: "Bun", text: BUN },
  { what: "the environment", name: "Bun", text: PLAIN, environment: named },
];

test.each(through.filter(isThere))(
  "$what, $name, undici $undici: the proxy carries the call",
  async (row) => {
    const { printed, carried, arrived } = await run(row);
    expect(printed).toBe("3");
    expect(carried).toEqual([
      expect.stringMatching(/^(CONNECT 127\.0\.0\.1:\d+|GET http:\/\/127\.0\.0\.1:\d+\/.*)$/),
    ]);
    expect(arrived).toBe(1);
  },
);

const NO_PROXY = "127.0.0.1";
const direct: readonly Row[] = [
  { what: "the environment", name: "Node 20", text: PLAIN, environment: asked },
  { what: "the environment, without the flag", name: "Node 24", text: PLAIN, environment: named },
  {
    what: "an address of NO_PROXY",
    name: "Node 24",
    text: EVERYWHERE,
    environment: (proxy) => ({ ...named(proxy), NO_PROXY }),
  },
];

test.each(direct.filter(isThere))("$what, $name: the call goes straight", async (row) => {
  expect(await run(row)).toEqual({ printed: "3", carried: [], arrived: 1 });
});

/** The program of the page that fails, with an agent in the place of undici's `fetch`. */
const EXPLAINED = AS_IT_IS.replace("fetch as undiciFetch", "ProxyAgent").replace(
  "fetch: undiciFetch as never",
  'fetch: (request, init) => fetch(request, { ...init, dispatcher: new ProxyAgent("http://127.0.0.1:3128") })',
);
const UNREAD = "Failed to parse URL from [object Request]";
const UNFIT = "InvalidArgumentError: invalid onRequestStart method";

const failing: readonly Row[] = [
  { what: "an agent of undici 8", name: "Node 24", text: EXPLAINED, undici: "-8", why: UNFIT },
  { what: "undici's fetch as it is", name: "Node 20", text: AS_IT_IS, why: UNREAD },
  ...["", "-6", "-8"].map((undici) => ({
    what: "undici's fetch as it is",
    name: "Node 24" as const,
    text: AS_IT_IS,
    undici,
    why: UNREAD,
  })),
];

test.each(failing.filter(isThere))(
  "$what, $name, undici $undici: nothing is sent, and explain says why",
  async (row) => {
    const { printed, carried, arrived } = await run(row);
    expect(printed).toMatch(/^attempt 1 ended with fetch: TypeError: /);
    expect(printed).toContain(row.why);
    expect([carried, arrived]).toEqual([[], 0]);
  },
);
