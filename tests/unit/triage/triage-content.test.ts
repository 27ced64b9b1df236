import { describe, expect, it } from "vitest";
import { triageMessages, warningSignPageTexts } from "#content/triage/messages";
import { warningSigns1 } from "#content/triage/warning-signs-1";
import type { Text } from "#lib/locale";
import { fillText } from "#lib/triage/messages";

const contacts = { emergencyNumber: "911", phone: "(555) 010-0199" };
const isText = (value: object): value is Text => "en" in value && typeof value.en === "string";
const textsIn = (value: object): Text[] =>
  isText(value) ? [value] : Object.values(value).flatMap((part: object) => textsIn(part));
const texts = textsIn({ triageMessages, warningSignPageTexts });

describe("triage content", () => {
  it("gives each sign an id of its own", () => {
    const ids = warningSigns1.signs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("escalates only on signs that exist, and only upwards", () => {
    const ids = new Set(warningSigns1.signs.map(({ id }) => id));
    const named = warningSigns1.signs.flatMap(({ escalations }) => escalations.flatMap(({ whenAny }) => whenAny));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("keeps emergency signs on the first page and all others on the second", () => {
    const misplaced = warningSigns1.signs.filter(({ page, tier }) => (page === "emergency") !== (tier === "emergency"));
    expect(misplaced).toEqual([]);
  });

  it("leaves no placeholder unfilled", () => {
    const filled = texts.flatMap((text) => [fillText(text, "en", contacts), fillText(text, "es", contacts)]);
    expect(filled.filter((text) => /[{}]/.test(text) || text === "")).toEqual([]);
  });

  it("never promises safety, nor begs", () => {
    const banned = /you are safe|nothing serious|all clear|no need to worry|está a salvo|nada grave|please|sorry/i;
    expect(texts.filter(({ en, es }) => banned.test(en) || banned.test(es))).toEqual([]);
  });

  it("tells those who tick nothing that this rules nothing out", () => {
    const routine = triageMessages.routine.body.map((text) => fillText(text, "en", contacts)).join(" ");
    expect(routine).toContain("This does not rule out a serious problem.");
    expect(routine).toContain("911");
  });
});
