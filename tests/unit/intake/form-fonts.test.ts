import { expect, it } from "vitest";
import { runsOf } from "#lib/intake/form-fonts";

it.each<[string, string, [font: string, text: string][]]>([
  ["one run where one font has all letters", "¿Le duele? Wójcik", [["plain", "¿Le duele? Wójcik"]]],
  [
    "another font for what it cannot write",
    "a 李明 b",
    [
      ["plain", "a "],
      ["everything", "李明"],
      ["plain", " b"],
    ],
  ],
  [
    "pictures in their own",
    "ok 👍",
    [
      ["plain", "ok "],
      ["pictures", "👍"],
    ],
  ],
  [
    "what changes a picture with it",
    "👍🏽❤️!",
    [
      ["pictures", "👍🏽❤️"],
      ["plain", "!"],
    ],
  ],
  ["ends of lines with what they follow", "李\n明", [["everything", "李\n明"]]],
  ["a letter of no font at all in the last one", "\u{20000}", [["everything", "\u{20000}"]]],
  ["nothing", "", []],
])("%s", (_, words, runs) => expect(runsOf(words, "plain").map(({ font, text }) => [font, text])).toEqual(runs));
