import { AbortError, ConnectionError, type PbxError, TimeoutError } from "@pbxkit/plusofon";
import { expect, vi } from "vitest";
import { EFFECTS, errorOf, plusofon, rejects, repeated } from "./calls.ts";

/** Rows of the table: the first cell, and the check that the row is true. */
export const FAULTS: Readonly<Record<string, () => Promise<void>>> = {
  "the connection is refused, the host is not found, or its certificate is not trusted": async () => {
    const isUnsent = rejects(ConnectionError, { outcome: "not-sent" });
    expect(await repeated({ refuse: true }, isUnsent)).toEqual(EFFECTS);
    for (const code of ["ENOTFOUND", "DEPTH_ZERO_SELF_SIGNED_CERT"]) {
      let attempts = 0;
      const fetch = async () => {
        attempts += 1;
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("failed"), { code }) });
      };
      isUnsent((await errorOf(plusofon({ fetch }).once())) as PbxError);
      expect(attempts).toBe(3);
    }
  },
  "the connection breaks before the answer": async () => {
    const isLost = rejects(ConnectionError, { outcome: "unknown" });
    expect(await repeated({ reset: "after" }, isLost)).toEqual(["read", "idempotent"]);
  },
  "the connection breaks within the answer": async () => {
    const isLost = rejects(ConnectionError, { outcome: "unknown" });
    expect(await repeated({ reset: "body" }, isLost)).toEqual(["read", "idempotent"]);
  },
  "an attempt takes longer than `attemptTimeout`": async () => {
    const isLate = rejects(TimeoutError, { phase: "connect", timeout: 50, outcome: "unknown" });
    expect(await repeated({ delay: 1_000 }, isLate, { attemptTimeout: 50 })).toEqual(["read", "idempotent"]);
  },
  "the call takes longer than `timeout`": async () => {
    const isLate = (phase: string) => rejects(TimeoutError, { phase, timeout: 1_000 });
    const options = { timeout: 1_000, attemptTimeout: false } as const;
    expect(await repeated({ delay: Number.POSITIVE_INFINITY }, isLate("connect"), options)).toEqual([]);
    expect(await repeated({ drip: { every: 900 } }, isLate("body"), options)).toEqual([]);
    const { simulator, read } = plusofon(options);
    simulator.inject({ status: 503, headers: { "retry-after": "20" } });
    isLate("backoff")((await errorOf(read())) as PbxError);
  },
  "you abort the `signal`": async () => {
    const { client, simulator, end } = plusofon();
    simulator.inject({ delay: Number.POSITIVE_INFINITY });
    const leaving = new AbortController();
    const call = errorOf(client.GET("/api/v1/sip", { signal: leaving.signal }));
    await vi.waitFor(() => expect(simulator.requests).toHaveLength(1));
    leaving.abort();
    rejects(AbortError, { phase: "connect", outcome: "unknown" })((await end(call)) as PbxError);
    expect(await errorOf(client.GET("/api/v1/sip", { signal: AbortSignal.abort() }))).toBeInstanceOf(
      AbortError,
    );
  },
};
