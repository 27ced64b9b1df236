import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { warningSigns1 } from "#content/triage/warning-signs-1";
import { evaluateWarningSigns, type PageAnswer, type Tier, tiers, type WarningSignAnswers } from "#lib/triage/rules";

const none: PageAnswer = { ticked: [], answer: "none" };
const unsure: PageAnswer = { ticked: [], answer: "unsure" };

function ticking(...ids: string[]): WarningSignAnswers {
  const on = (page: string): PageAnswer => {
    const ticked = warningSigns1.signs
      .filter((sign) => sign.page === page && ids.includes(sign.id))
      .map(({ id }) => id);
    return { ticked, answer: ticked.length > 0 ? "some" : "none" };
  };
  return { emergency: on("emergency"), today: on("today") };
}

const vectors: [string, string[], Tier][] = [
  ["saddle numbness", ["RF-N1"], "emergency"],
  ["both legs, others no", ["RF-N4"], "emergency"],
  ["one-leg pain only, no weakness: nothing to tick", [], "routine"],
  ["fever 38.5 with back pain, well", ["RF-I1-well"], "same_day"],
  ["fever and a weakening leg", ["RF-I1-well", "RF-N5"], "emergency"],
  ["cancer history and new pain", ["RF-C1"], "same_day"],
  ["cancer history and a weakening leg", ["RF-C1", "RF-N5"], "emergency"],
  ["car crash yesterday, unseen", ["RF-T1-recent"], "emergency"],
  ["car crash 10 days ago, X-ray done", ["RF-T1-older"], "same_day"],
  ["age 78, pain since a cough 3 days ago", ["RF-P2"], "clinician_review"],
  ["all no", [], "routine"],
  ["day 2 after a procedure, fever 38.2", ["RF-I1-well"], "same_day"],
  ["after a procedure, breathless", ["RF-X1"], "emergency"],
  ["after a procedure, pus at the wound", ["RF-G2"], "same_day"],
  ["sexual change alone", ["RF-N6"], "same_day"],
  ["sexual change with both legs", ["RF-N6", "RF-N4"], "emergency"],
  ["band-like pain alone", ["RF-N7"], "same_day"],
  ["band-like pain and cancer history", ["RF-N7", "RF-C1"], "emergency"],
  ["fever and band-like pain", ["RF-I1-well", "RF-N7"], "emergency"],
  ["weak immune system", ["RF-I2"], "same_day"],
  ["weak immune system and fever", ["RF-I2", "RF-I1-well"], "emergency"],
  ["cancer history and night pain", ["RF-C1", "RF-C2"], "same_day"],
  ["the highest wins", ["RF-P2", "RF-P1"], "same_day"],
];

describe("evaluateWarningSigns", () => {
  it.each(vectors)("%s", (_, ids, tier) => {
    const result = evaluateWarningSigns(warningSigns1, ticking(...ids));
    expect(result).toMatchObject({ version: "1", tier, unsure: false, complete: true });
    expect([...result.raisedBy].sort()).toEqual([...ids].sort());
  });

  it.each(warningSigns1.signs.map((sign) => [sign.id, sign.tier] as const))("%s alone raises %s", (id, tier) => {
    expect(evaluateWarningSigns(warningSigns1, ticking(id)).tier).toBe(tier);
  });

  it("asks for a call today and shows the emergency text when an emergency sign is not sure", () => {
    const result = evaluateWarningSigns(warningSigns1, { emergency: unsure, today: none });
    expect(result).toMatchObject({ tier: "same_day", unsure: true, showEmergencyText: true, raisedBy: [] });
  });

  it("asks a clinician when a sign of the second page is not sure", () => {
    const result = evaluateWarningSigns(warningSigns1, { emergency: none, today: unsure });
    expect(result).toMatchObject({ tier: "clinician_review", unsure: true, showEmergencyText: false });
  });

  it("counts ticks beside not sure", () => {
    const result = evaluateWarningSigns(warningSigns1, {
      emergency: { ticked: ["RF-N2"], answer: "unsure" },
      today: none,
    });
    expect(result).toMatchObject({ tier: "emergency", raisedBy: ["RF-N2"] });
  });

  it("is not complete and never routine before the second page is answered", () => {
    const result = evaluateWarningSigns(warningSigns1, { emergency: none });
    expect(result).toMatchObject({ tier: "clinician_review", unsure: false, complete: false });
  });

  it("stops at the first page when that is an emergency", () => {
    const emergency: PageAnswer = { ticked: ["RF-X2"], answer: "some" };
    expect(evaluateWarningSigns(warningSigns1, { emergency }).tier).toBe("emergency");
  });

  it.each<[string, PageAnswer]>([
    ["some without a tick", { ticked: [], answer: "some" }],
    ["an id that the rules do not know", { ticked: ["RF-Z9"], answer: "some" }],
  ])("reads %s as not sure", (_, emergency) => {
    expect(evaluateWarningSigns(warningSigns1, { emergency, today: none }).tier).toBe("same_day");
  });

  it("never goes down when one more sign is ticked", () => {
    const ids = warningSigns1.signs.map(({ id }) => id);
    const rank = (chosen: string[]) => tiers.indexOf(evaluateWarningSigns(warningSigns1, ticking(...chosen)).tier);
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (chosen, more) => {
        expect(rank([...chosen, more])).toBeGreaterThanOrEqual(rank(chosen));
      }),
    );
  });
});
