import { type XmlAttributes, xmlElement } from "./xml.ts";

/** What the PBX is to do with a call, step by step. Immutable: each step gives a new one. */
export interface CallInteractiveAnswer {
  /** Ends the call. */
  hangup(): CallInteractiveAnswer;
  /** Waits; 10 seconds when the length is left out. Throws a TypeError for what is no whole number of seconds. */
  pause(seconds?: number): CallInteractiveAnswer;
  /** Sets a variable of the voice menu. */
  setVar(name: string, value: string | number): CallInteractiveAnswer;
  /** Goes on at an option of a context of the voice menu. */
  jump(target: {
    /** The context, such as `3`. */
    readonly context: string | number;
    /** The option in it, such as `start`. */
    readonly option: string | number;
  }): CallInteractiveAnswer;
  /**
   * Changes what the called side sees of the caller. Both are needed: the platform that this one comes from drops the whole
   * answer when one is missing.
   */
  setCaller(caller: {
    /** The caller's name from now on. */
    readonly name: string;
    /** The caller's number from now on. */
    readonly number: string;
  }): CallInteractiveAnswer;
  /**
   * Plays a sound of the PBX, by the `filename` that `/client/{client_id}/sound/` lists. In the background
   * the digits that the caller presses can be kept in a variable.
   */
  playSound(
    filename: string,
    options?: {
      /** When absent, the PBX decides. */
      readonly where?: "foreground" | "background" | undefined;
      /** Name of the variable for the digits. */
      readonly digitVar?: string | undefined;
    },
  ): CallInteractiveAnswer;
  /** Speaks a text. **Half known:** seen in one public program, on no page of the vendor's that could be read. */
  tts(
    text: string,
    options?: {
      /** Language of the text, such as `ru-RU`. */
      readonly lang?: string | undefined;
      /** `play_now`, of which the meaning is not known. */
      readonly playNow?: boolean | undefined;
    },
  ): CallInteractiveAnswer;
  /**
   * Any other element. **Half known:** `SimpleTransfer` exists, of which only the name could be read. Throws a TypeError
   * where the name, or an attribute's, is no XML name.
   */
  element(name: string, attributes?: XmlAttributes, text?: string): CallInteractiveAnswer;
  /**
   * The document: `<?xml ...?><Response>...</Response>`. Express, Fastify and Nest send it as text, with the type
   * `application/xml`.
   */
  toXml(): string;
  /** The same, so that `String(answer)` and a template are the document. */
  toString(): string;
  /** The document as an answer to the PBX: 200, `application/xml; charset=utf-8`. */
  toResponse(init?: {
    /** Further headers. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
  }): Response;
}

/**
 * An answer to a Call Interactive request. Without steps it is `<Response></Response>`, with which a public program answers
 * other events.
 *
 * ```ts
 * return callInteractive().setVar("customer", "VIP").jump({ context: 3, option: "start" }).toResponse();
 * ```
 *
 * Values and texts are escaped; characters that XML cannot hold are left out.
 *
 * Source: RingMe / Telphin, "Call Interactive" (wiki pages 22577239 and 1901920992).
 */
export function callInteractive(): CallInteractiveAnswer {
  return answerOf("");
}

function answerOf(steps: string): CallInteractiveAnswer {
  const element = (name: string, attributes?: XmlAttributes, text?: string) =>
    answerOf(steps + xmlElement(name, attributes, text));
  const toXml = () => `<?xml version="1.0" encoding="UTF-8"?><Response>${steps}</Response>`;
  return {
    hangup: () => element("Hangup"),
    pause: (seconds) =>
      element("Pause", { length: seconds === undefined ? undefined : wholeSeconds(seconds) }),
    setVar: (name, value) => element("SetVar", { name }, String(value)),
    jump: ({ context, option }) => element("Jump", { context, option }),
    setCaller: ({ name, number }) => element("SetCaller", { name, number }),
    playSound: (filename, { where, digitVar } = {}) =>
      element("PlaySound", { where, digitvar: digitVar }, filename),
    tts: (text, { lang, playNow } = {}) => element("TTS", { lang, play_now: playNow }, text),
    element,
    toXml,
    toString: toXml,
    toResponse: ({ headers } = {}) =>
      new Response(toXml(), { headers: { "content-type": "application/xml; charset=utf-8", ...headers } }),
  };
}

function wholeSeconds(seconds: number): number {
  if (Number.isInteger(seconds) && seconds >= 0) return seconds;
  throw new TypeError(`a pause takes whole seconds, not ${seconds}`);
}
