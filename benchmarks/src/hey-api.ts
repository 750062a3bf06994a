import { join } from "node:path";
import { command } from "./command.ts";
import { peersFolder } from "./places.ts";

/** Generates hey-api's fetch client from a vendor's document into `folder/hey-api/<vendor>`. */
export async function generateHeyApi(vendor: string, folder: string): Promise<void> {
  const generator = join(peersFolder, "node_modules/@hey-api/openapi-ts/bin/run.js");
  const document = join(folder, `node_modules/@pbxkit/${vendor}/dist/openapi.json`);
  const options = ["--client", "@hey-api/client-fetch", "--silent", "--no-log-file"];
  const args = [generator, "--input", document, "--output", join(folder, "hey-api", vendor), ...options];
  await command(process.execPath, args, { cwd: folder });
}
