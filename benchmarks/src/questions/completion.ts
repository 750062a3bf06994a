import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Editor } from "../../../tools/checks/src/named-calls/editors/editor.ts";
import { inProcessEditor } from "../../../tools/checks/src/named-calls/editors/in-process.ts";
import { languageServerEditor } from "../../../tools/checks/src/named-calls/editors/language-server.ts";
import { inMilliseconds, median, ratio } from "../numbers.ts";
import type { Measurement, Question } from "../question.ts";

/** What a reader of an editor waits for, once a file is open: the first list of names, in a path's parameters. */
export const completion: Question = {
  name: "completion",
  async ask({ folder, quick }) {
    const rounds = quick ? 2 : 7;
    const answers: Measurement[] = [];
    for (const [title, open] of Object.entries(EDITORS)) {
      const times = Object.fromEntries(Object.keys(PROGRAMS).map((name): [string, number[]] => [name, []]));
      // One more round, the first, is for what only a first run pays.
      for (let round = 0; round <= rounds; round += 1) {
        for (const [name, text] of Object.entries(PROGRAMS)) {
          const taken = await firstCompletion(project(folder, name, text), text, open);
          if (round > 0) times[name]?.push(taken);
        }
      }
      answers.push(answerOf(title, rounds, times));
    }
    return answers;
  },
};

const BY_PATH = "by path";

const PROGRAMS: Readonly<Record<string, string>> = {
  [BY_PATH]: `import { createRingmeClient } from "@pbxkit/ringme";
const client = createRingmeClient({ auth: "made-up" });
client.GET("/client/{client_id}/extension/{extension_id}", { params: { path: { | } } });
`,
  "by name": `import { createRingmeClient } from "@pbxkit/ringme";
import { getExtension } from "@pbxkit/ringme/operations";
const client = createRingmeClient({ auth: "made-up" });
getExtension(client, { path: { | } });
`,
};

type Open = (folder: string, files: readonly string[]) => Editor | Promise<Editor>;

const EDITORS: Readonly<Record<string, Open>> = {
  "TypeScript 5.9": inProcessEditor,
  "TypeScript 7.0": languageServerEditor,
};

/** A project of one file, beside the packages. */
function project(folder: string, name: string, text: string): string {
  const own = join(folder, "completion", name.replaceAll(" ", "-"));
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "program.ts"), text.replace("|", ""));
  try {
    symlinkSync(join(folder, "node_modules"), join(own, "node_modules"));
  } catch {
    // It is there since the round before.
  }
  return own;
}

async function firstCompletion(folder: string, text: string, open: Open): Promise<number> {
  const file = join(folder, "program.ts");
  const began = performance.now();
  const editor = await open(folder, [file]);
  try {
    const names = await editor.completions(file, text.indexOf("|"));
    const taken = performance.now() - began;
    if (!names.includes("extension_id")) throw new Error(`no completion in ${file}: ${names.slice(0, 5)}`);
    return taken;
  } finally {
    editor.close();
  }
}

function answerOf(title: string, rounds: number, times: Readonly<Record<string, number[]>>): Measurement {
  const base = median(times[BY_PATH] ?? []);
  return {
    title: `Time to the first completion, ${title}`,
    explanation: `A project with one call on RingMe's document is opened, and the names of its path parameters are asked for. Times the call by path, then the median of ${rounds} interleaved rounds.`,
    table: {
      columns: ["call", "time ratio", "time"],
      rows: Object.entries(times).map(([name, values]) => [
        name,
        ratio(median(values) / base),
        inMilliseconds(median(values)),
      ]),
    },
  };
}
