import { check, equal } from "../assert.ts";
import type { Group } from "../behaviour.ts";
import { changedGlobals } from "../globals-at-start.ts";

export const packages: Group = {
  name: "packages",
  behaviours: [
    {
      name: "importing every entry changes no global",
      async run() {
        equal(changedGlobals(), [], "changed globals");
      },
    },
    {
      name: "./openapi.json of every vendor is there",
      async run() {
        const documents = await Promise.all([
          import("@pbxkit/tenant-api/openapi.json", { with: { type: "json" } }),
          import("@pbxkit/plusofon/openapi.json", { with: { type: "json" } }),
          import("@pbxkit/ringme/openapi.json", { with: { type: "json" } }),
          import("@pbxkit/era/openapi.json", { with: { type: "json" } }),
        ]);
        for (const { default: document } of documents) {
          check(Object.keys(document.paths).length > 0, "a document without paths");
        }
      },
    },
  ],
};
