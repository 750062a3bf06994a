import type { OperationTable } from "@pbxkit/core/client";
import type { OpenApiDocument } from "@pbxkit/core/testing";
import { document as era } from "../../../era/src/generated/document.ts";
import { operationTable as eraOperations } from "../../../era/src/generated/operation-table.ts";
import { document as plusofon } from "../../../plusofon/src/generated/document.ts";
import { operationTable as plusofonOperations } from "../../../plusofon/src/generated/operation-table.ts";
import { document as ringme } from "../../../ringme/src/generated/document.ts";
import { operationTable as ringmeOperations } from "../../../ringme/src/generated/operation-table.ts";
import { document as tenantApi } from "../../../tenant-api/src/generated/document.ts";
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

export const vendors: readonly Vendor[] = [
  { name: "tenant-api", document: tenantApi, operations: tenantApiOperations, beside: {}, prefix: "" },
  {
    name: "plusofon",
    document: plusofon,
    operations: plusofonOperations,
    beside: besidePlusofon,
    prefix: "",
  },
  {
    name: "ringme",
    document: ringme,
    operations: ringmeOperations,
    beside: besideRingme,
    prefix: "/api/ver1.0",
  },
  { name: "era", document: era, operations: eraOperations, beside: {}, prefix: "" },
];
