import { registerHooks } from "node:module";
import { recordingCode } from "./recorded/recording.ts";

const packages = new URL("../../", import.meta.url);

registerHooks({
  // The command runs on the sources, as the tests do, so that no test passes on an outdated build.
  resolve(specifier, context, next) {
    const [, name, entry = ""] = /^@pbxkit\/([a-z-]+)(\/[a-z]+)?$/.exec(specifier) ?? [];
    if (name === undefined) return next(specifier, context);
    return next(new URL(`${name}/src${entry}/index.ts`, packages).href, context);
  },
  // Its requests are recorded with those of the tests.
  load(url, context, next) {
    const loaded = next(url, context);
    const behind = recordingCode(url, '"a process that a test has started"');
    return behind === undefined ? loaded : { ...loaded, source: `${loaded.source}${behind}` };
  },
});
