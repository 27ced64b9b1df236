import { readFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";
import * as fontkit from "fontkit";
import type PDFDocument from "pdfkit";

type Pdf = InstanceType<typeof PDFDocument>;

/** How words are set; what neither of these two can write is set in one of the others, whatever it is. */
export type Face = "plain" | "bold";
type Font = Face | "pictures" | "everything";

const files: Readonly<Record<Font, string>> = {
  plain: "@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  bold: "@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
  pictures: "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
  everything: "@fontsource/unifont/files/unifont-latin-400-normal.woff",
};

const fileOf = (font: Font): string => path.join(process.cwd(), "node_modules", files[font]);

/**
 * A WOFF file with its tables unpacked: the TrueType file it was made from. Fonts are read glyph by glyph, and a packed
 * table would be unpacked for each. Layout: W3C WOFF 1.0, sections 3 to 5.
 */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const directory = 12 + count * 16;
  const font = Buffer.alloc(directory + woff.readUInt32BE(16));
  woff.copy(font, 0, 4, 8);
  font.writeUInt16BE(count, 4);
  let end = directory;
  for (let table = 0; table < count; table += 1) {
    const from = 44 + table * 20;
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(from + at)) as [number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    const to = 12 + table * 16;
    woff.copy(font, to, from, from + 4);
    woff.copy(font, to + 4, from + 16, from + 20);
    font.writeUInt32BE(end, to + 8);
    font.writeUInt32BE(length, to + 12);
    (packed < length ? inflateSync(bytes) : bytes).copy(font, end);
    end += Math.ceil(length / 4) * 4;
  }
  return font.subarray(0, end);
}

type Read = { readonly source: string | Buffer; readonly letters: ReadonlySet<number> };
const read = new Map<Font, Read>();

/** A font's file, and the characters that it can write. */
function fontOf(font: Font): Read {
  const known = read.get(font);
  if (known) return known;
  const file = fileOf(font);
  const source = font === "everything" ? unpacked(readFileSync(file)) : file;
  const opened = typeof source === "string" ? fontkit.openSync(source) : fontkit.create(source);
  const found = { source, letters: new Set("characterSet" in opened ? opened.characterSet : []) };
  read.set(font, found);
  return found;
}

export const fontFile = (face: Face): string => fileOf(face);

/** Spaces, ends of lines, and what changes the character before it stay with what they follow. */
const follows = /^(?:\s|\p{Cc}|\p{Cf}|\p{Mn}|\p{Emoji_Modifier})$/u;

function fontFor(letter: string, face: Face, before: Font): Font {
  const code = letter.codePointAt(0) ?? 0;
  if (follows.test(letter) && !fontOf(face).letters.has(code)) return before;
  const able = ([face, "pictures", "everything"] as const).find((font) => fontOf(font).letters.has(code));
  return able ?? "everything";
}

/** The words in runs of one font each. */
export function runsOf(words: string, face: Face): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of words) {
    const last = runs.at(-1);
    const font = fontFor(letter, face, last?.font ?? face);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** Writes words where the pen is, each in a font that has its letters. */
export function write(pdf: Pdf, words: string, face: Face, options: { lineGap: number }): void {
  const runs = runsOf(words, face);
  for (const [at, { font, text }] of runs.entries()) {
    pdf
      .registerFont(font, fontOf(font).source)
      .font(font)
      .text(text, { ...options, continued: at < runs.length - 1 });
  }
}
