import type { Plugin } from "esbuild";
import { bundleSize } from "./bundle-size.ts";
import { oneGetProgram } from "./one-get.ts";

/** Gzipped bytes that a vendor's operation table adds to a client whose table has one operation. */
export async function operationTableCost(packageName: string, folder: string): Promise<number> {
  const program = oneGetProgram(packageName);
  const whole = await bundleSize(program, folder);
  const single = await bundleSize(program, folder, [withOneOperation]);
  return whole.gzip - single.gzip;
}

const withOneOperation: Plugin = {
  name: "one-operation",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]generated[/\\]operation-table\.js$/ }, () => ({
      contents: `export const operationTable = { "/client/{client_id}/extension/": { GET: "read" } };`,
    }));
  },
};
