import { isObject, type JsonObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { Level, SpecChange } from "../change.ts";
import type { Documents } from "../documents.ts";
import { plainAddress } from "../spelling/document.ts";

/** Where calls go when the caller does not say, which is the first address; and which others there are. */
export function serverChanges({ base, revision }: Documents): SpecChange[] {
  const [before, after] = [addressesOf(base.servers), addressesOf(revision.servers)];
  const [from, to] = [before[0], after[0]];
  const told: [Level, string][] = [
    ...(from === to
      ? []
      : [["major", `Calls go to ${to ?? "no address"} instead of ${from ?? "none"}`] as [Level, string]]),
    ...before
      .slice(1)
      .filter((each) => !after.includes(each))
      .map((each): [Level, string] => ["major", `${each} is no longer an address of the API`]),
    ...after
      .slice(1)
      .filter((each) => !before.includes(each))
      .map((each): [Level, string] => ["minor", `${each} is an address of the API, too`]),
  ];
  return told.map(([level, sentence]) => {
    return {
      level,
      direction: "request",
      sentence,
      operations: [],
      pointer: "#/servers",
      rule: "server-changed",
    };
  });
}

/** Each server's addresses, that of its variables' defaults first. */
function addressesOf(servers: unknown): string[] {
  if (!Array.isArray(servers)) return [];
  const all = servers.filter(isObject).flatMap(({ url, variables }) => {
    const known: JsonObject = isObject(variables) ? variables : {};
    let filled = [String(url)];
    for (const [name, variable] of Object.entries(known)) {
      if (!isObject(variable)) continue;
      const values = new Set(
        [variable.default, ...(Array.isArray(variable.enum) ? variable.enum : [])].map(String),
      );
      filled = [...values].flatMap((value) => filled.map((each) => each.replaceAll(`{${name}}`, value)));
    }
    return filled.map(plainAddress);
  });
  return [...new Set(all)].filter((address) => address !== "");
}
