import { writeFileSync } from "node:fs";
import { createDriftObserver, type DriftReport } from "../../../../packages/core/src/drift/index.ts";
import { loadDocument } from "../../../spec/src/load.ts";
import { EXIT } from "../exit-status.ts";
import { type DriftArguments, readDriftArguments } from "./arguments.ts";
import { inspectHar } from "./har/inspect-har.ts";
import type { Environment } from "./live/environment.ts";
import { inspectLive } from "./live/inspect-live.ts";
import { driftAsJson, driftAsText } from "./report.ts";
import { SpecSources } from "./sources/spec-sources.ts";
import { suggest } from "./suggest/suggest.ts";
import type { VendorDocument } from "./vendor-document.ts";

/** What the command has of the world. */
export interface DriftWorld {
  /** Credentials, and where the user called the command. */
  readonly environment: Environment;
  readonly print: (text: string) => void;
}

/** `pnpm drift`; resolves to the exit status. Rejects with a `UsageError` for arguments that make no sense. */
export async function drift(args: readonly string[], { environment, print }: DriftWorld): Promise<number> {
  // pnpm runs a package's script in the package's folder, and says where it was called.
  const asked = readDriftArguments(args, environment.INIT_CWD ?? process.cwd());
  const { root, vendor, patch, json } = asked;
  const loaded = await loadDocument(root, vendor, "required");
  const document: VendorDocument = { ...loaded, paths: loaded.paths ?? {} };
  const observer = createDriftObserver({ document, maxCharacters: Infinity, maxNodes: Infinity });
  const notes =
    asked.har === undefined
      ? await inspectLive(document, { ...asked, environment, observer })
      : inspectHar(document, { ...asked, har: asked.har, observer });
  const report = observer.report();
  const sources = new SpecSources(root, vendor, document);
  const departures = report.departures.map((departure) => ({
    ...departure,
    source: sources.lineOf(departure.declaredAt),
  }));
  const suggestion = await suggest(root, vendor, document, sources, departures);
  if (patch !== undefined && suggestion.patch) writeFileSync(patch, suggestion.patch);
  const found = { vendor, report: { ...report, departures }, notes, suggestion, patchFile: patch };
  print(json ? driftAsJson(found) : driftAsText(found));
  return statusOf(report, asked.failOn);
}

function statusOf({ departures }: DriftReport, failOn: DriftArguments["failOn"]): number {
  const counts = departures.filter(({ severity }) => failOn === "news" || severity === failOn);
  return counts.length > 0 ? EXIT.found : EXIT.fine;
}
