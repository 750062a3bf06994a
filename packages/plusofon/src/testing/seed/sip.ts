import type { SipAccountRow, SipScenarioRow } from "../rows/sip.ts";

export const firstAccount = 501;
export const firstScenario = 901;

export function account(index: number): SipAccountRow {
  const id = firstAccount + index;
  return {
    id,
    name: `Account ${index + 1}`,
    number: 200 + index,
    login: String(10_000_000_000_000 + id),
    password: `invented${id}`,
    role: null,
    server: "100001.voice.plusofon.example",
    kazoo_id: id.toString(16).padStart(32, "0"),
    finally_created: true,
    aon: null,
    on_line: index % 2 === 0,
  };
}

export function scenario(id: number): SipScenarioRow {
  return {
    id,
    name: "SIP",
    active: false,
    sequence_rule: "single",
    sip_timeout: 50,
    phones: [],
    voicemail: false,
    voicemail_media_id: null,
  };
}
