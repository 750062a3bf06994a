import { expect, test } from "vitest";
import { exampleOf } from "./support/examples.ts";
import { entry, json } from "./support/har-entry.ts";
import { applyPatch, lint, read, runDrift, specsOf, writeHar } from "./support/run-drift.ts";

const PATIENCE = 120_000;
type Row = Record<string, unknown>;

/** Runs the command on the recording in `root`, applies its patch, and lints what comes out. */
async function patched(root: string, vendor: string, baseUrl: string) {
  const args = ["--vendor", vendor, "--har", "recorded.har", "--base-url", baseUrl];
  const before = await runDrift(root, [...args, "--patch", "a.patch", "--json"]);
  await applyPatch(root, "a.patch");
  await lint(root, vendor);
  const after = await runDrift(root, args);
  return { before: { ...before, found: JSON.parse(before.output) }, after, patch: read(root, "a.patch") };
}

test(
  "each kind of departure from a document in one file is mended by the patch",
  async () => {
    const base = "https://restapi.plusofon.ru";
    const page = exampleOf<Row & { data: [Row, Row] }>("plusofon", "/api/v1/sip");
    const [first, second] = page.data;
    Object.assign(first, { has_video: true, kazoo_id: undefined, extra: { a: 1 }, tags: ["a"], ratio: 1 });
    Object.assign(second, {
      has_video: null,
      name: null,
      ratio: 1.5,
      aon: { id: 1, phone_type: "sip_trunk" },
    });
    const account = exampleOf<Row>("plusofon", "/api/v1/sip/{sip_id}");
    const one = `${base}/api/v1/sip/501`;
    const root = specsOf("plusofon");
    writeHar(root, [
      entry({ url: `${base}/api/v1/sip`, content: json({ ...page, per_page: "15" }) }),
      entry({ url: one, content: json({ ...account, sip_scenarios: null, id: 1.5 }) }),
      entry({ url: one, status: 418, content: json({ message: "slow" }) }),
      entry({ url: one, status: 404, content: { mimeType: "text/html", text: "<html>" } }),
      entry({ url: `${one}/scenarios`, status: 299, content: json({ a: 1 }) }),
    ]);
    const { before, after, patch } = await patched(root, "plusofon", base);
    expect(before.status).toBe(3);
    const kinds = new Set(before.found.departures.map(({ kind }: { kind: string }) => kind));
    expect([...kinds].sort()).toEqual([
      "missing-field",
      "new-value",
      "undeclared-content-type",
      "undeclared-status",
      "unknown-field",
      "wrong-type",
    ]);
    expect(before.found.suggestion.open).toEqual([]);
    expect(patch).toContain("x-evidence: observed");
    expect(patch).toContain("x-reason: Seen in 1 answer of GET /api/v1/sip.");
    expect(after).toMatchObject({ status: 0 });
  },
  PATIENCE,
);

test(
  "the patch of a document in many files is of the files in which the schemas are written",
  async () => {
    const base = "https://apiproxy.telphin.ru/api/ver1.0/client/@me";
    const extensions = exampleOf<Row[]>("ringme", "/client/{client_id}/extension/");
    const records = exampleOf<Row[]>("ringme", "/client/{client_id}/record/");
    const root = specsOf("ringme");
    const [extension = {}] = extensions;
    writeHar(root, [
      entry({
        url: `${base}/extension/`,
        content: json([{ ...extension, wallpaper: "blue", type: "hologram" }]),
      }),
      entry({ url: `${base}/record/?page=1`, content: json(records.map((row) => ({ ...row, mood: null }))) }),
      entry({
        url: `${base}/did/`,
        status: 404,
        content: json({ message: "none", status: "did_not_found" }),
      }),
      entry({ url: `${base}/did/`, status: 451, content: json({ message: "none" }) }),
    ]);
    const { after, patch } = await patched(root, "ringme", "https://apiproxy.telphin.ru");
    const files = [...patch.matchAll(/^\+\+\+ b\/(.*)$/gm)].map(([, file]) => file);
    expect(files).toEqual([
      "specs/ringme/paths/dids.yaml",
      "specs/ringme/schemas/extensions.yaml",
      "specs/ringme/schemas/records.yaml",
      "specs/ringme/schemas.yaml",
    ]);
    expect(after).toMatchObject({ status: 0 });
  },
  PATIENCE,
);

test(
  "what only a person can decide is said, and is not in the patch",
  async () => {
    const root = specsOf("ringme");
    const url = "https://apiproxy.telphin.ru/api/ver1.0/client/@me/interval/14";
    const interval = exampleOf<{ conditions: [Row] }>("ringme", "/client/{client_id}/interval/{interval_id}");
    Object.assign(interval.conditions[0], { sched_active_days: -7 });
    writeHar(root, [entry({ url, content: json(interval) })]);
    const args = ["--vendor", "ringme", "--har", "recorded.har", "--json"];
    const { departures, suggestion } = JSON.parse((await runDrift(root, args)).output);
    const pointer = "/conditions/*/sched_active_days";
    expect(departures).toMatchObject([{ kind: "out-of-bounds", pointer, samples: ["integer"] }]);
    expect(suggestion).toMatchObject({ patch: "", changes: [] });
    expect(suggestion.open).toHaveLength(1);
  },
  PATIENCE,
);

test(
  "an edit that lint would refuse is left out, and the others stay",
  async () => {
    const root = specsOf("plusofon");
    const url = "https://restapi.plusofon.ru/api/v1/sip/501";
    writeHar(root, [
      entry({ url, status: 299, content: json([]) }),
      entry({ url, status: 418, content: json({ message: "slow" }) }),
    ]);
    const args = ["--vendor", "plusofon", "--har", "recorded.har", "--json"];
    const { suggestion } = JSON.parse((await runDrift(root, args)).output);
    expect(suggestion.changes).toEqual([expect.stringContaining("declare the status 418")]);
    expect(suggestion.open).toEqual([expect.stringContaining("x-pagination is missing")]);
    expect(suggestion.patch).toContain('+      "418":');
    expect(suggestion.patch).not.toContain("299");
  },
  PATIENCE,
);

test.each([
  ["news", { colour: "blue" }, 3],
  ["error", { colour: "blue" }, 0],
  ["error", { data: null }, 3],
  ["none", { data: null }, 0],
])(
  "--fail-on %s, when %j departs, ends with %i",
  async (level, strange, status) => {
    const root = specsOf("plusofon");
    const url = "https://restapi.plusofon.ru/api/v1/sip";
    writeHar(root, [
      entry({ url, content: json({ ...exampleOf<Row>("plusofon", "/api/v1/sip"), ...strange }) }),
    ]);
    const args = ["--vendor", "plusofon", "--har", "recorded.har", "--fail-on", level];
    expect(await runDrift(root, args)).toMatchObject({ status });
  },
  PATIENCE,
);
