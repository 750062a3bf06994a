// For `node --import`: records the requests of a whole process, whether it runs our sources or what is built from them.
import { registerHooks } from "node:module";
import { recordingCode } from "./recording.ts";

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const behind = recordingCode(url, "process.argv[1] ?? 'a program'");
    return behind === undefined ? loaded : { ...loaded, source: `${loaded.source}${behind}` };
  },
});
