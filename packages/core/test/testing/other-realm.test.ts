import { expect, test, vi } from "vitest";
import { createNotesSimulator } from "./notes-simulator.ts";

// As jsdom and other environments of tests do: the runtime's `Request` stays, the classes of files are others.
test("a form is read where the environment has put its own files in the place of the runtime's", async () => {
  const form = new FormData();
  form.append("title", "A title");
  form.append("file", new File(["beep"], "beep.mp3"));
  class OwnBlob {
    readonly parts: readonly Uint8Array[];
    constructor(parts: readonly Uint8Array[]) {
      this.parts = parts;
    }
    async text() {
      return new TextDecoder().decode(this.parts[0]);
    }
    get [Symbol.toStringTag]() {
      return "Blob";
    }
  }
  class OwnFile extends OwnBlob {
    readonly name: string;
    constructor(parts: readonly Uint8Array[], name: string) {
      super(parts);
      this.name = name;
    }
    override get [Symbol.toStringTag]() {
      return "File";
    }
  }
  const request = new Request("https://notes.simulator.example/upload", { method: "POST", body: form });
  vi.stubGlobal("Blob", OwnBlob);
  vi.stubGlobal("File", OwnFile);
  const response = await createNotesSimulator().fetch(request);
  expect([response.status, await response.json()]).toEqual([
    200,
    { title: "A title", name: "beep.mp3", text: "beep" },
  ]);
});
