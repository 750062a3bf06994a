import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "rolldown";
import { licenseBanner } from "./licenses.ts";

const SOURCES = "src/ui";

/** The files of a package's page by name: of each HTML file a script of the same name, its styles, and components as they are shipped. */
export async function pageFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const sources = join(folder, SOURCES);
  const files = new Map<string, Uint8Array>();
  if (!existsSync(sources)) return files;
  const names = readdirSync(sources);
  for (const name of names.filter((file) => /\.(html|css)$/.test(file)))
    files.set(name, readFileSync(join(sources, name)));
  for (const name of names.filter((file) => file.endsWith(".html"))) {
    const script = name.replace(/\.html$/, "");
    files.set(`${script}.js`, await pageScript(join(sources, `${script}.ts`)));
  }
  for (const [name, file] of Object.entries(components(sources))) {
    const path = join(folder, "node_modules", file);
    const text = `${licenseBanner([path])}\n${readFileSync(path, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "")}`;
    // A few MB: the server sends it as it lies there.
    files.set(`${name}.gz`, gzipSync(text, { level: 9 }));
  }
  return files;
}

/** Writes them to dist/ui. */
export async function bundlePage(folder: string): Promise<void> {
  const files = await pageFiles(folder);
  if (files.size === 0) return;
  const target = join(folder, "dist/ui");
  mkdirSync(target, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(target, name), bytes);
}

async function pageScript(input: string): Promise<Uint8Array> {
  const { output } = await build({
    write: false,
    input,
    platform: "browser",
    logLevel: "warn",
    transform: { target: "es2022" },
    output: { format: "esm", minify: true, codeSplitting: false },
  });
  return new TextEncoder().encode(output[0].code);
}

/** Scripts of other packages that the page loads by themselves: name in dist -> file in node_modules. */
function components(sources: string): Readonly<Record<string, string>> {
  const list = join(sources, "components.json");
  return existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : {};
}
