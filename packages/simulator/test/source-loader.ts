// For `node --import`: the command runs on the sources, as the tests do, so that no test passes on an outdated build.
import { registerHooks } from "node:module";
import "./recorded/record-process.ts";

const packages = new URL("../../", import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    const [, name, entry = ""] = /^@pbxkit\/([a-z-]+)(\/[a-z]+)?$/.exec(specifier) ?? [];
    if (name === undefined) return next(specifier, context);
    return next(new URL(`${name}/src${entry}/index.ts`, packages).href, context);
  },
});
