import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isWhole } from "#lib/files/heic";

const photo = new Uint8Array(readFileSync(path.join(import.meta.dirname, "../../fixtures/phone-photo.heic")));

function box(type: string, bytes: number, says = 8 + bytes): Buffer {
  const made = Buffer.alloc(8 + bytes);
  made.writeUInt32BE(says, 0);
  made.write(type, 4, "latin1");
  return made;
}
/** A box that tells its length in 64 bits. */
function longBox(type: string, bytes: number, says = 16 + bytes): Buffer {
  const made = box(type, 8 + bytes, 1);
  made.writeBigUInt64BE(BigInt(says), 8);
  return made;
}
const start = [box("ftyp", 16), box("meta", 40)];

test.each<[string, Buffer[], boolean]>([
  ["whole", [...start, box("mdat", 100)], true],
  ["whole, with a picture that goes to the end", [...start, box("mdat", 100, 0)], true],
  ["whole, with a long picture", [...start, longBox("mdat", 100)], true],
  ["whole, with what a maker of phones adds", [...start, box("mdat", 100), Buffer.from("SEFH\u0001more of it")], true],
  ["cut in its picture", [...start, box("mdat", 100, 109)], false],
  ["cut in a long picture", [...start, longBox("mdat", 100, 5000)], false],
  ["cut before the length of its picture", [...start, box("mdat", 4, 1)], false],
  ["cut in what describes it", [box("ftyp", 16), box("meta", 40, 400)], false],
  ["of a box that is smaller than its own head", [box("ftyp", 16), box("meta", 40, 3)], false],
])("a HEIC that is %s", (_, boxes, whole) => expect(isWhole(Buffer.concat(boxes))).toBe(whole));

test("a photo is whole, and without any of its last bytes it is not", () => {
  expect(isWhole(photo)).toBe(true);
  for (let missing = 1; missing < 40; missing += 1) expect(isWhole(photo.subarray(0, -missing))).toBe(false);
});
