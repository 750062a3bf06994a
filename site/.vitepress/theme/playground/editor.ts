import { autocompletion } from "@codemirror/autocomplete";
import { javascript } from "@codemirror/lang-javascript";
import { syntaxHighlighting } from "@codemirror/language";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { basicSetup, EditorView } from "codemirror";
import { completeOperations } from "./completions.ts";

export interface Editor {
  program: string;
  destroy(): void;
}

/** An editor of TypeScript. Tab leaves it, as it leaves every field; Ctrl or Cmd and Enter run the program. */
export function createEditor(parent: HTMLElement, label: string, run: () => void): Editor {
  const runs = keymap.of([
    {
      key: "Mod-Enter",
      run: () => {
        run();
        return true;
      },
    },
  ]);
  const view = new EditorView({
    parent,
    extensions: [
      Prec.highest(runs),
      basicSetup,
      javascript({ typescript: true }),
      autocompletion({ override: [completeOperations] }),
      syntaxHighlighting(classHighlighter),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": label }),
    ],
  });
  return {
    get program() {
      return view.state.doc.toString();
    },
    set program(text) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
      });
    },
    destroy: () => view.destroy(),
  };
}
