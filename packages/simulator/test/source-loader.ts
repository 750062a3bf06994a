import { registerHooks } from "node:module";
import { isEngine, recordingCode } from "./recorded/recording.ts";

const packages = new URL("../../", import.meta.url);

registerHooks({
  // The command runs on the sources, as the tests do, so that no test passes on an outdated build.
  resolve(specifier, context, next) {
    const [, name, entry = ""] = /^@pbxkit\/([a-z-]+)(\/[a-z]+)?$/.exec(specifier) ?? [];
    if (name === undefined) return next(specifier, context);
    return next(new URL(`${name}/src${entry}/index.ts`, packages).href, context);
  },
  // What reaches its simulators is judged with what reaches those of the tests.
  load(url, context, next) {
    const loaded = next(url, context);
    if (!isEngine(url)) return loaded;
    return { ...loaded, source: `${loaded.source}${recordingCode('"a process that a test has started"')}` };
  },
});
