import { callInteractive } from "@pbxkit/ringme/webhooks";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const TEXT_NODE = 3;
const head = '<?xml version="1.0" encoding="UTF-8"?>';

/** Each element as [name, attributes, text], as a strict XML parser reads it. */
function read(xml: string): [string, Record<string, string>, string][] {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  return [...parser.parseFromString(xml, "application/xml").getElementsByTagName("*")].map((element) => [
    element.tagName,
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    [...element.childNodes]
      .map(({ nodeType, nodeValue }) => (nodeType === TEXT_NODE ? nodeValue : ""))
      .join(""),
  ]);
}

describe("each action", () => {
  test.each([
    ["hangup", callInteractive().hangup(), "<Hangup/>"],
    ["pause", callInteractive().pause(15), '<Pause length="15"/>'],
    ["pause of the default length", callInteractive().pause(), "<Pause/>"],
    ["setVar", callInteractive().setVar("tier", 2), '<SetVar name="tier">2</SetVar>'],
    ["jump", callInteractive().jump({ context: 3, option: "start" }), '<Jump context="3" option="start"/>'],
    [
      "setCaller",
      callInteractive().setCaller({ name: "Shop", number: "15550100002" }),
      '<SetCaller name="Shop" number="15550100002"/>',
    ],
    ["playSound", callInteractive().playSound("wait.mp3"), "<PlaySound>wait.mp3</PlaySound>"],
    [
      "playSound in the background",
      callInteractive().playSound("menu.mp3", { where: "background", digitVar: "choice" }),
      '<PlaySound where="background" digitvar="choice">menu.mp3</PlaySound>',
    ],
    [
      "tts",
      callInteractive().tts("Hello", { lang: "en-US", playNow: true }),
      '<TTS lang="en-US" play_now="true">Hello</TTS>',
    ],
    ["any other", callInteractive().element("SimpleTransfer", { to: 101 }), '<SimpleTransfer to="101"/>'],
    ["none", callInteractive(), ""],
  ])("%s", (_, answer, actions) => {
    expect(answer.toXml()).toBe(`${head}<Response>${actions}</Response>`);
    expect(String(answer)).toBe(answer.toXml());
  });
});

test("actions come in the order in which they were asked for", () => {
  const xml = callInteractive().setVar("a", "1").pause(1).hangup().toXml();
  expect(read(xml).map(([name]) => name)).toEqual(["Response", "SetVar", "Pause", "Hangup"]);
});

test("an answer can be the beginning of two others", () => {
  const start = callInteractive().pause(1);
  expect(start.hangup().toXml()).not.toBe(start.tts("Hello").toXml());
  expect(read(start.toXml())).toHaveLength(2);
});

test("it is a 200 of XML, with headers of your own", async () => {
  const response = callInteractive()
    .hangup()
    .toResponse({ headers: { "cache-control": "no-store" } });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.text()).toBe(`${head}<Response><Hangup/></Response>`);
});

describe("what XML could not hold as it is", () => {
  test("markup in a caller's name stays text", () => {
    const xml = callInteractive().setCaller({ name: '"/><Hangup/>&', number: "1" }).toXml();
    expect(read(xml)[1]).toEqual(["SetCaller", { name: '"/><Hangup/>&', number: "1" }, ""]);
  });

  test("line feeds and tabs of attributes are kept", () => {
    const xml = callInteractive().setVar("a\n\tb\u0085", "c\r\nd\u2028\u2029").toXml();
    expect(read(xml)[1]).toEqual(["SetVar", { name: "a\n\tb\u0085" }, "c\r\nd\u2028\u2029"]);
  });

  test("characters that XML forbids are left out, pairs of surrogates are kept", () => {
    const xml = callInteractive().tts("a\u0000b\u0008c\ud83dd\ufffee😀f\udc00").toXml();
    expect(read(xml)[1]?.[2]).toBe("abcde😀f");
  });

  test("a strict parser reads back any text and any attribute", () => {
    const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const text = fc.string({ unit: codeUnit });
    const kept = (value: string) => value.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
    fc.assert(
      fc.property(text, text, text, (name, number, spoken) => {
        const xml = callInteractive().setCaller({ name, number }).tts(spoken).toXml();
        expect(kept(xml)).toBe(xml);
        expect(read(xml).slice(1)).toEqual([
          ["SetCaller", { name: kept(name), number: kept(number) }, ""],
          ["TTS", {}, kept(spoken)],
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a TypeError", () => {
  test.each([[-1], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    "for a pause of %d seconds",
    (seconds) => {
      expect(() => callInteractive().pause(seconds)).toThrow(
        new TypeError(`a pause takes whole seconds, not ${seconds}`),
      );
    },
  );

  test.each([[""], ["a b"], ["1a"], ["a>"], ["Response/><Hangup"]])("for an element called %j", (name) => {
    expect(() => callInteractive().element(name)).toThrow(TypeError);
    expect(() => callInteractive().element("A", { [name]: 1 })).toThrow(TypeError);
  });
});
