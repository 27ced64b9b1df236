import { describe, expect, it } from "vitest";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import type { Answers } from "#lib/intake/answers";
import { adviceFor, isReady, sectionAfter, sectionStates } from "#lib/intake/sections";
import { coded } from "#tests/unit/intake/items";

const states = (answers: Answers, completed: string[] = []) =>
  sectionStates({ definition: vcfIntake1, answers, completed });
const statusOf = (answers: Answers, completed: string[], linkId: string) =>
  states(answers, completed).find(({ item }) => item.linkId === linkId)?.status;

const pain: Answers = { filler: [coded("self")], "nerve-signs": [coded("none")] };

describe("the parts of the health form", () => {
  it("have not been started without answers, and nothing can be sent", () => {
    expect(states({}).every(({ status }) => status === "not_started")).toBe(true);
    expect(isReady(states({}))).toBe(false);
  });

  it("are in progress with an answer, completed once that was said and nothing is missing", () => {
    expect(statusOf(pain, [], "pain")).toBe("in_progress");
    expect(statusOf(pain, ["pain"], "pain")).toBe("completed");
  });

  it("are in progress again when an answer opens a question that has to be answered", () => {
    expect(statusOf({ ...pain, filler: [coded("family")] }, ["pain"], "pain")).toBe("in_progress");
  });

  it("may be left out where they require nothing", () => {
    const optional = states({}).filter(({ isRequired }) => !isRequired);
    expect(optional.map(({ item }) => item.linkId)).toContain("daily-life");
    expect(isReady(optional)).toBe(true);
  });

  it("follow each other, and nothing follows the last", () => {
    expect(sectionAfter(states({}), "pain")).toBe("daily-life");
    expect(sectionAfter(states({}), "sign")).toBeNull();
  });
});

describe("what to do at once", () => {
  const cancer: Answers = { cancer: [coded("yes")] };
  const numb: Answers = { "nerve-signs": [coded("saddle")] };

  it("is nothing without a warning", () => {
    expect(adviceFor(vcfIntake1, pain, "en")).toBeNull();
  });

  it("is an emergency before anything urgent, with the answers that call for it alone", () => {
    const advice = adviceFor(vcfIntake1, { ...cancer, ...numb }, "es");
    expect(advice?.urgency).toBe("emergency");
    expect(advice?.said.map(({ answer }) => answer)).toEqual([
      "Adormecimiento nuevo entre las piernas, alrededor de los genitales o el ano",
    ]);
  });

  it("is said of one section where one is asked about", () => {
    expect(adviceFor(vcfIntake1, { ...cancer, ...numb }, "en", "health")?.urgency).toBe("urgent");
    expect(adviceFor(vcfIntake1, numb, "en", "health")).toBeNull();
  });
});
