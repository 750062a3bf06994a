import { readFileSync } from "node:fs";
import type { OperationTable } from "@pbxkit/core/client";
import type { OpenApiDocument } from "@pbxkit/core/testing";
import { operationTable as eraOperations } from "../../../era/src/generated/operation-table.ts";
import { operationTable as plusofonOperations } from "../../../plusofon/src/generated/operation-table.ts";
import { operationTable as ringmeOperations } from "../../../ringme/src/generated/operation-table.ts";
import { operationTable as tenantApiOperations } from "../../../tenant-api/src/generated/operation-table.ts";
import { besidePlusofon, besideRingme } from "./beside.ts";

/** What two readers of a vendor's document have in common. */
export interface Vendor {
  readonly name: "tenant-api" | "plusofon" | "ringme" | "era";
  readonly document: OpenApiDocument;
  /** What its client knows of the operations. */
  readonly operations: OperationTable;
  /** Paths that lie beside the document, written as it would have them. */
  readonly beside: Readonly<Record<string, unknown>>;
  /** What the client puts in front of the document's paths. */
  readonly prefix: string;
}

/** The document as it is published: the simulators' own has no examples, and requests are made of them here. */
export const documentOf = (vendor: string): OpenApiDocument =>
  JSON.parse(readFileSync(new URL(`../../../${vendor}/src/generated/openapi.json`, import.meta.url), "utf8"));

export const vendors: readonly Vendor[] = [
  {
    name: "tenant-api",
    document: documentOf("tenant-api"),
    operations: tenantApiOperations,
    beside: {},
    prefix: "",
  },
  {
    name: "plusofon",
    document: documentOf("plusofon"),
    operations: plusofonOperations,
    beside: besidePlusofon,
    prefix: "",
  },
  {
    name: "ringme",
    document: documentOf("ringme"),
    operations: ringmeOperations,
    beside: besideRingme,
    prefix: "/api/ver1.0",
  },
  { name: "era", document: documentOf("era"), operations: eraOperations, beside: {}, prefix: "" },
];
