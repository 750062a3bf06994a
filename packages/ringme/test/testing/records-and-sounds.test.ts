import { createRingmeSimulator, type RingmeSimulator } from "@pbxkit/ringme/testing";
import { describe, expect, test, vi } from "vitest";
import { caller, client } from "./caller.ts";

describe("records", () => {
  const january = "start_datetime=2026-01-01 00:00:00&end_datetime=2026-01-31 23:59:59";

  test("are listed newest first within the range, or oldest first", async () => {
    const call = caller(createRingmeSimulator({ seed: { records: 10 } }));
    const times = async (query: string) =>
      (await call("GET", `${client}/record/?${query}`)).body.map(
        (row: { init_time_gmt: string }) => row.init_time_gmt,
      );
    const day = "start_datetime=2026-01-01 00:10:00&end_datetime=2026-01-01 00:40:00";
    expect(await times(`${day}&per_page=3`)).toEqual([
      "2026-01-01 00:40:00",
      "2026-01-01 00:30:00",
      "2026-01-01 00:20:00",
    ]);
    expect(await times(`${day}&per_page=3&page=2`)).toEqual(["2026-01-01 00:10:00"]);
    expect(await times(`${day}&order=asc&per_page=1`)).toEqual(["2026-01-01 00:10:00"]);
  });

  test("of a seed look as the service's do, and so do calls, which share ids with them", () => {
    const { state } = createRingmeSimulator({ seed: { records: 2, calls: 4 } });
    const [incoming, outgoing] = state.records.list();
    const phone = { extension_name: "0001*100@pbx.example", hangup_cause: "NORMAL_CLEARING", duration: 60 };
    expect(incoming).toMatchObject({
      ...phone,
      flow: "in",
      from_username: "+70000000001",
      to_username: "0001*100",
    });
    expect(outgoing).toMatchObject({
      ...phone,
      flow: "out",
      from_username: "0001*100",
      to_username: "+70000000001",
    });
    expect(incoming?.file_name).toBe(`${incoming?.record_uuid}.mp3`);
    expect(incoming).toMatchObject({
      start_time_gmt: "2026-01-01 00:00:00.41",
      hangup_time_gmt: "2026-01-01 00:01:00.39",
    });
    const results = state.calls.list().map(({ flow, result, call_uuid, cdr }) => ({
      ...{ flow, result, call_uuid },
      record: cdr?.[0]?.record_uuid,
    }));
    expect(results).toMatchObject([
      { flow: "in", result: "answered", call_uuid: incoming?.call_uuid, record: incoming?.record_uuid },
      { flow: "in", result: "not answered", record: null },
      { flow: "out", result: "answered", call_uuid: outgoing?.call_uuid, record: outgoing?.record_uuid },
      { flow: "out", result: "not answered", record: null },
    ]);
  });

  test.each([
    ["2026-01-31 12:00:00", "2026-02-28 23:59:59", 200],
    ["2026-01-31 12:00:00", "2026-03-01 00:00:00", 400],
    ["2025-12-01 00:00:00", "2026-01-31 23:59:59", 200],
    ["2025-12-01 00:00:00", "2026-02-01 00:00:00", 400],
    ["2026-02-02 00:00:00", "2026-02-01 00:00:00", 400],
    ["2026-02-30 00:00:00", "2026-03-03 00:00:00", 400],
    ["2026-02-27 00:00:00", "2026-02-29 00:00:00", 400],
    ["yesterday", "2026-02-01 00:00:00", 400],
  ])("a range from %s to %s is answered with %d", async (start, end, status) => {
    const call = caller(createRingmeSimulator());
    const query = new URLSearchParams({ start_datetime: start, end_datetime: end });
    expect((await call("GET", `${client}/record/?${query}`)).status).toBe(status);
    expect((await call("DELETE", `${client}/record/?${query}`)).status).toBe(status === 200 ? 204 : 400);
  });

  test("deleting a range deletes that range, of the extensions that are named", async () => {
    const simulator = createRingmeSimulator({
      seed: { records: [{}, { extension_id: 2_002 }, { init_time_gmt: "2026-02-01 00:00:00" }] },
    });
    const call = caller(simulator);
    expect((await call("DELETE", `${client}/record/?${january}&extension_id=2001`)).status).toBe(204);
    expect(simulator.state.records.list()).toMatchObject([{ extension_id: 2_002 }, { extension_id: 2_001 }]);
  });

  test("a record is a real MP3, or a real WAV where the client wants that", async () => {
    const bytesOf = async (record_format: string) => {
      const simulator = createRingmeSimulator({ seed: { client: { record_format }, records: 1 } });
      const [record] = simulator.state.records.list();
      const response = await simulator.fetch(
        `${simulator.baseUrl}/api/ver1.0${client}/record/${record?.record_uuid}`,
        { headers: { authorization: "Bearer any" } },
      );
      expect(response.headers.get("content-disposition")).toBe(
        `attachment; filename="${record?.record_uuid}.${record_format}"`,
      );
      return [response.headers.get("content-type"), await response.bytes()] as const;
    };
    const [mp3Type, mp3] = await bytesOf("mp3");
    expect([mp3Type, String.fromCharCode(...mp3.subarray(0, 3))]).toEqual(["audio/mpeg", "ID3"]);
    const tag = 10 + (mp3[8] ?? 0) * 128 + (mp3[9] ?? 0);
    expect([...mp3.subarray(tag, tag + 2)]).toEqual([0xff, 0xfb]);
    expect((mp3.length - tag) % 417).toBe(0);
    const [wavType, wav] = await bytesOf("wav");
    expect([wavType, String.fromCharCode(...wav.subarray(0, 4))]).toEqual(["audio/wav", "RIFF"]);
    expect(new DataView(wav.buffer).getUint32(4, true)).toBe(wav.length - 8);
  });

  test("the storage link is fetched without credentials; 404 when the record is gone", async () => {
    const simulator = createRingmeSimulator({ seed: { records: 1 } });
    const call = caller(simulator);
    const [record] = simulator.state.records.list();
    const path = `${client}/record/${record?.record_uuid}`;
    const { record_url } = (await call("GET", `${path}/storage_url/`)).body;
    expect((await simulator.fetch(record_url)).headers.get("content-type")).toBe("audio/mpeg");
    await call("DELETE", path);
    expect((await simulator.fetch(record_url)).status).toBe(404);
    expect(await call("GET", `${path}/storage_url/`)).toMatchObject({
      status: 404,
      body: { message: "Record not found" },
    });
  });

  test("the download by password takes Basic and nothing else", async () => {
    const simulator = createRingmeSimulator({ seed: { records: 1 } });
    const { username, password } = simulator.user;
    const [record] = simulator.state.records.list();
    const status = async (authorization: string) =>
      (await caller(simulator, authorization)("GET", `${client}/record/${record?.record_uuid}/download/`))
        .status;
    expect(await status(`Basic ${btoa(`${username}:${password}`)}`)).toBe(200);
    expect(await status(`Basic ${btoa(`${username}:wrong`)}`)).toBe(401);
    expect(await status("Basic ???")).toBe(401);
    expect(await status(`Bearer ${simulator.issueToken()}`)).toBe(401);
  });

  test("two counts at the same time: the second gets the other kind of 429", async () => {
    const call = caller(createRingmeSimulator({ seed: { records: 3 } }));
    const count = () => call("GET", `${client}/record/stats/?${january}`);
    const [first, second] = await Promise.all([count(), count()]);
    expect(first.body).toEqual({ records_count: 3, files_size: 3 * 1_692 });
    expect(second).toMatchObject({ status: 429, body: { message: expect.stringContaining("concurrent") } });
    expect(second.body.status).toBeUndefined();
    expect((await count()).status).toBe(200);
  });

  test("a test runner's fake timers do not hold a count up", async () => {
    const call = caller(createRingmeSimulator({ seed: { records: 3 } }));
    vi.useFakeTimers();
    try {
      expect((await call("GET", `${client}/record/stats/?${january}`)).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("sounds", () => {
  const upload = async (simulator: RingmeSimulator, path: string, title: string | undefined, file: File) => {
    const form = new FormData();
    if (title !== undefined) form.set("title", title);
    form.set("file", file);
    const response = await simulator.fetch(`${simulator.baseUrl}/api/ver1.0${client}/sound/${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${simulator.issueToken()}` },
      body: form,
    });
    return [response.status, await response.json()] as const;
  };
  const wav = (text: string) => new File([`RIFF0000WAVE${text}`], `${text}.wav`);

  test("what is uploaded is listed, searched, downloaded, replaced and deleted", async () => {
    const simulator = createRingmeSimulator();
    const call = caller(simulator);
    const [status, sound] = await upload(simulator, "", "Greeting", wav("hello"));
    expect([status, sound]).toEqual([
      201,
      { id: 701, title: "Greeting", filename: "hello.wav", client_id: simulator.clientId, dealer_id: null },
    ]);
    expect((await call("GET", `${client}/sound/`)).body).toEqual([sound]);
    expect((await call("GET", `${client}/sound/search/?q=GREET`)).body).toMatchObject({ total_count: 1 });
    const before = await call("GET", `${client}/sound/701/download/`);
    expect([before.headers.get("content-type"), before.body]).toEqual(["audio/wav", "RIFF0000WAVEhello"]);
    expect(await upload(simulator, "701", undefined, wav("other"))).toMatchObject([
      201,
      { title: "Greeting" },
    ]);
    expect((await call("GET", `${client}/sound/701/download/`)).body).toBe("RIFF0000WAVEother");
    expect((await call("PUT", `${client}/sound/701`, { title: "Bye" })).body).toMatchObject({ title: "Bye" });
    expect((await call("DELETE", `${client}/sound/701`)).status).toBe(204);
    expect((await call("GET", `${client}/sound/701/download/`)).status).toBe(404);
  });

  test("a file above 10 MB is refused", async () => {
    const big = new File([new Uint8Array(10 * 1024 * 1024 + 1)], "big.wav");
    expect((await upload(createRingmeSimulator(), "", "Big", big))[0]).toBe(400);
  });
});
