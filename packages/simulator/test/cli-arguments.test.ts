import { expect, test } from "vitest";
import { readServerArguments } from "../src/cli-arguments.ts";

test.each<[string[], string]>([
  [["--page-size", "0"], '--page-size must be a whole number from 1 to 1000000000, not "0"'],
  [["--quota", "many"], '--quota must be a whole number from 1 to 1000000000, not "many"'],
  [["--cors", "app.example"], '--cors needs an origin such as https://app.example, not "app.example"'],
  [
    ["--cors", "https://app.example/page"],
    '--cors needs an origin such as https://app.example, not "https://app.example/page"',
  ],
  [["--allow-host", "pbx:4010"], '--allow-host needs a host name without a port, not "pbx:4010"'],
  [
    ["--deliver-to", "http://receiver"],
    '--deliver-to needs a host name without a port, not "http://receiver"',
  ],
])("%j makes no sense: %s", (args, reason) => {
  expect(() => readServerArguments(args)).toThrow(reason);
});

test("what may be given several times", () => {
  const args = [
    "--cors",
    "https://a.example/",
    "--cors",
    "http://b.example:8080",
    "--allow-host",
    "pbx",
    "--deliver-to",
    "[::1]",
  ];
  expect(readServerArguments(args)).toMatchObject({
    cors: ["https://a.example", "http://b.example:8080"],
    allowHosts: ["pbx"],
    deliverTo: ["[::1]"],
  });
});
