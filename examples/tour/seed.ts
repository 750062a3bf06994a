import type { SimulatorServerOptions } from "@pbxkit/simulator";

/** What the four accounts hold when the tour begins. */
export const seed: NonNullable<SimulatorServerOptions["seed"]> = {
  "tenant-api": { endpoints: [{ name: "Reception" }, { name: "Sales" }, { name: "Warehouse" }] },
  plusofon: {
    sipAccounts: [{ name: "Reception" }, { name: "Sales" }, { name: "Warehouse" }, { name: "Courier" }],
    calls: 5,
  },
  ringme: { extensions: 3, records: 5 },
  era: {
    redirectRules: [
      { type: "dnd", tran_number: "201", priority: 10 },
      { type: "error", tran_number: "202", priority: 20 },
    ],
  },
};
