import type { UserContext } from "@redocly/openapi-core";
import type { SpecDocument } from "../openapi.ts";
import type { Rule } from "./rule.ts";

/** Calls go to the first server's address and, behind it, to a path as the document has it. */
export function addresses(): Rule {
  return {
    Root({ servers }: SpecDocument, { location, report }: UserContext) {
      for (const [index, server] of (Array.isArray(servers) ? servers : []).entries()) {
        const place = location.child(["servers", String(index)]);
        const url = String((server as { url?: unknown }).url);
        if (index > 0) {
          const message =
            "the clients call the first server only; leave the others out, or make it a variable";
          report({ message, location: place });
        } else if (/[?#]/.test(url)) {
          const message = "a path is put behind a server's url, so it ends before any ? or #";
          report({ message, location: place.child("url") });
        }
      }
    },
    Paths(paths: object, { location, report }: UserContext) {
      for (const path of Object.keys(paths)) {
        const message = pathRefusal(path);
        if (message !== undefined) report({ message, location: location.child([path]).key() });
      }
    },
  };
}

function pathRefusal(path: string): string | undefined {
  if (/[?#]/.test(path))
    return "a path ends before any ? or #; what is behind a ? are query parameters, and no server sees what is behind a #";
  return /\/(?:\.|%2e){1,2}(?=\/|$)/i.test(path)
    ? 'a path has no segment "." or "..", which URLs do away with; write the path that is meant'
    : undefined;
}
