import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const types = fileURLToPath(new URL("platform-types.ts", import.meta.url));
const [, listed = ""] = /^export type \{([^}]*)\}/m.exec(readFileSync(types, "utf8")) ?? [];
const NAMES = listed.match(/\w+/g) ?? [];
const MODULE = "platform.d.ts";
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g;

/** Has the declarations in `folder` import the platform's names, so that they compile in projects that lack those. */
export function importPlatformNames(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".d.ts"),
  );
  writeFileSync(join(folder, MODULE), readFileSync(types, "utf8").replace(/\n\/\/.*/g, ""));
  for (const file of files) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    const code = text.replace(COMMENT, "");
    // What is imported and not used, since it is only a member's name, goes when files are joined.
    const names = NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
    if (names.length === 0) continue;
    const target = relative(dirname(path), join(folder, MODULE)).split(sep).join("/");
    const specifier = target.startsWith(".") ? target : `./${target}`;
    writeFileSync(path, `import type { ${names.join(", ")} } from "${specifier}";\n${text}`);
  }
}

/** A type of parts cannot be looked up as the others are: this declares it, and adds nothing where the platform does. */
const STREAM = "declare global {\n\tinterface ReadableStream<R = any> {}\n}";

/** The declarations of a file, with those of the platform's names that cannot be imported. */
export const withPlatformGlobals = (text: string): string =>
  /\bReadableStream\b/.test(text.replace(COMMENT, "")) ? `${text.trimEnd()}\n${STREAM}\n` : text;
