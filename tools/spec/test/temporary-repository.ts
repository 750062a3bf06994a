import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));

/** A repository that lasts for one test: vendor to the fixture (a file, or a folder with an openapi.yaml) that is its document. */
export function temporaryRepository(documents: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "pbxkit-spec-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [vendor, fixture] of Object.entries(documents)) setDocument(root, vendor, fixture);
  return root;
}

/** Replaces a vendor's document in a temporary repository. */
export function setDocument(root: string, vendor: string, fixture: string): void {
  const source = join(fixtures, fixture);
  const folder = join(root, "specs", vendor);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(source, statSync(source).isDirectory() ? folder : join(folder, "openapi.yaml"), { recursive: true });
}
