import { createDriftObserver } from "@pbxkit/core/drift";
import { describe, expect, test } from "vitest";
import { looksLikeIdentifier } from "../../src/drift/departure.ts";
import { answer, document, roomAnswer } from "./rooms-document.ts";

describe("what looks like an identifier", () => {
  test.each([
    "busy",
    "no-answer",
    "BUSY",
    "meeting_room",
    "callForward",
    "callID",
    "h264",
    "state_2",
    "_id",
    "type",
  ])("%s does", (text) => expect(looksLikeIdentifier(text)).toBe(true));

  test.each([
    "79990000001",
    "+79990000001",
    "a79990000001",
    "a-799-900-000-01",
    "ext1234",
    "Ivanov",
    "Ivan_Petrov",
    "Ivan Petrov",
    "Иванов",
    "ivan@client.example",
    "4f1c9a2e",
    "a1b2c3d",
    "x7Kd93jQ",
    "eyJhbGciOiJub25lIn0",
    "10.0.0.1",
    "",
    "_",
    "-",
    "a".repeat(33),
  ])("%j does not", (text) => expect(looksLikeIdentifier(text)).toBe(false));

  test("a capitalised word does where the document has one", () => {
    expect(looksLikeIdentifier("Busy", ["Idle"])).toBe(true);
    expect(looksLikeIdentifier("Busy", ["idle", "AWAY"])).toBe(false);
  });
});

const planted = [
  "79990000001",
  "Ivan Petrov",
  "Петров",
  "s3cr3t-T0k3n",
  "ivan@client.example",
  "10.20.30.40",
];

test("nothing that an answer says of people is in the report", () => {
  const reported: unknown[] = [];
  const observer = createDriftObserver({ document, onReport: (departures) => reported.push(departures) });
  for (const secret of planted) {
    const fields = [
      "id",
      "name",
      "kind",
      "floor",
      "owner",
      "guest",
      "tags",
      "places",
      "door",
      "opened",
      "area",
      "other",
    ];
    for (const field of fields) {
      for (const value of [secret, [secret], { [secret]: secret }, Number(secret) || secret]) {
        observer.inspect(roomAnswer({ [field]: value }));
      }
    }
    observer.inspect(roomAnswer({ [secret]: 1, owner: { email: secret, [secret]: { [secret]: secret } } }));
    observer.inspect(answer({ contentType: `text/${secret}`, text: secret }));
    observer.inspect(answer({ contentType: secret, status: 599, text: JSON.stringify(secret) }));
    observer.inspect(answer({ text: `{"${secret}` }));
    observer.inspect(answer({ path: `/rooms/${secret}` }));
  }
  const { departures } = observer.report();
  expect(departures.length).toBeGreaterThan(20);
  expect(reported.length).toBeGreaterThan(20);
  const shown = JSON.stringify([departures, reported]);
  expect(planted.filter((secret) => shown.includes(secret))).toEqual([]);
});

test("a new value that does not look like an identifier is counted without being shown", () => {
  const observer = createDriftObserver({ document });
  observer.inspect(roomAnswer({ kind: "+79990000001" }));
  observer.inspect(roomAnswer({ kind: "+79990000002" }));
  const [departure] = observer.report().departures;
  expect(departure).toMatchObject({ kind: "new-value", count: 2, samples: ["string(12)"] });
  expect(departure).not.toHaveProperty("value");
});
