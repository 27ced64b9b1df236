import { describe, expect, it } from "vitest";
import { painScores, pegScore, phqScore } from "#content/questionnaires/instruments";
import { rmdqScore } from "#content/questionnaires/rmdq";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import type { Answers } from "#lib/intake/answers";
import { changeWords } from "#lib/intake/score-words";
import { bandOf, changeOf, computeScores, type ScoreDefinition, scoreOf } from "#lib/intake/scoring";
import { choices, coded, form, item } from "./items";

const [pain] = painScores;

describe("PEG-3", () => {
  it.each<[(number | null)[], number | null, string | null]>([
    [[0, 0, 0], 0, "0.0"],
    [[10, 10, 10], 10, "10.0"],
    [[6, 7, 4], 5.67, "5.7"],
    [[5, 5, 6], 5.33, "5.3"],
    [[8, 9, 9], 8.67, "8.7"],
    [[4, 4, 5], 4.33, "4.3"],
    [[7, null, 7], null, null],
    [[], null, null],
  ])("%j gives %s, shown as %s", (values, value, shown) => {
    expect(scoreOf(pegScore, values)).toEqual({ code: "peg-3", value, shown });
  });

  it("finds 8.67 to 5.67 meaningful", () => {
    expect(changeOf(pegScore, 8.67, 5.67)).toEqual({ points: -3, percent: -34.6, byPoints: true, byPercent: true });
  });

  it("finds 6.0 to 5.5 too small", () => {
    expect(changeOf(pegScore, 6, 5.5)).toMatchObject({ points: -0.5, byPoints: false, byPercent: false });
  });
});

describe("a change in words", () => {
  it.each<[ScoreDefinition, number, number, string]>([
    [pegScore, 8.67, 5.67, "3.0 less than last time (8.7), 35%, a change that matters"],
    [pegScore, 6, 5.5, "0.5 less than last time (6.0), 8%, below the change that matters"],
    [rmdqScore, 18, 12, "6 less than last time (18), 33%, a change that matters"],
    [rmdqScore, 6, 4, "2 less than last time (6), 33%, matters by percent, not by points"],
    [rmdqScore, 18, 14, "4 less than last time (18), 22%, below the change that matters"],
    [pain as ScoreDefinition, 8, 6, "2 less than last time (8), 25%, matters by points, not by percent"],
    [pain as ScoreDefinition, 3, 2, "1 less than last time (3), 33%, matters by percent, not by points"],
    [pain as ScoreDefinition, 0, 4, "4 more than last time (0), a change that matters by points"],
    [phqScore, 1, 3, "2 more than last time (1), 200%"],
    [pegScore, 4, 4, "the same as last time"],
  ])("of $code from %d to %d", (score, before, now, words) => expect(changeWords(score, before, now)).toBe(words));
});

describe("PHQ-2", () => {
  it.each<[(number | null)[], number | null]>([
    [[0, 0], 0],
    [[1, 1], 2],
    [[1, 2], 3],
    [[3, 3], 6],
    [[2, null], null],
  ])("%j gives %s", (values, value) => expect(scoreOf(phqScore, values).value).toBe(value));

  it.each([
    [2, "Below the cut-point"],
    [3, "At or above the cut-point: talk about mood"],
  ])("%s is %s", (value, label) => expect(bandOf(phqScore, value)?.en).toBe(label));
});

describe("numeric rating scale", () => {
  it.each<[number, number, object]>([
    [8, 6, { points: -2, percent: -25, byPoints: true, byPercent: false }],
    [8, 5, { points: -3, percent: -37.5, byPoints: true, byPercent: true }],
    [3, 2, { points: -1, percent: -33.3, byPoints: false, byPercent: true }],
    [0, 3, { points: 3, percent: null, byPoints: true, byPercent: null }],
  ])("%s to %s", (before, after, change) => {
    expect(pain && changeOf(pain, before, after)).toEqual(change);
  });
});

describe("OST", () => {
  const ost: ScoreDefinition = { ...pegScore, code: "ost", method: "ost", items: ["w", "a"], range: [-30, 50] };
  it.each([
    [60, 72, -2],
    [70, 60, 2],
    [69, 60, 1],
    [45, 80, -7],
    [91.2, 64.3, 5],
    [55, 60, -1],
    [80, 60, 4],
    [60.1, 60.1, 0],
    [62, 61, 0],
  ])("of %s kg at %s years is %s", (weight, age, value) => expect(scoreOf(ost, [weight, age]).value).toBe(value));
});

describe("scores made of scores", () => {
  const made = (code: string, method: ScoreDefinition["method"], ...items: string[]): ScoreDefinition => ({
    ...pegScore,
    code,
    method,
    items,
    range: [-100, 1000],
  });
  const questionnaire = form(item("a", "integer"), item("b", "quantity"));
  const values = (scores: ScoreDefinition[], answers: Answers) =>
    Object.fromEntries(computeScores({ questionnaire, scores }, answers).map(({ code, value }) => [code, value]));
  const a: Answers = { a: [{ valueInteger: 7 }] };

  it("are computed after those, in whatever order they are declared", () => {
    const scores = [
      made("last", "sum", "first", "middle"),
      made("middle", "difference", "first", "a"),
      made("first", "value", "a"),
    ];
    expect(values(scores, a)).toEqual({ first: 7, middle: 0, last: 7 });
  });

  it("are made of those as they are, not as they are rounded", () => {
    const three = form(item("a", "integer"), item("b", "integer"), item("c", "integer"));
    const given: Answers = { a: [{ valueInteger: 5 }], b: [{ valueInteger: 5 }], c: [{ valueInteger: 6 }] };
    const scores = [made("third", "mean", "a", "b", "c"), made("whole", "sum", "third", "third", "third")];
    const found = computeScores({ questionnaire: three, scores }, given).map(({ value }) => value);
    expect(found).toEqual([5.33, 16]);
  });

  it("do not lose to binary fractions", () => {
    const sum = made("x", "sum", "p", "q");
    const upTo = { ...sum, range: [0, 0.3] as const };
    expect([scoreOf(upTo, [0.1, 0.2]).value, scoreOf(sum, [1, 0.005]).value]).toEqual([0.3, 1.01]);
    expect([scoreOf(sum, [-1, -0.005]).value, scoreOf(sum, [-0.001, 0]).value]).toEqual([-1.01, 0]);
  });

  it("are missing where one of those is", () => {
    expect(values([made("x", "sum", "y", "a"), made("y", "value", "b")], a)).toEqual({ x: null, y: null });
  });

  it("end in a cycle with no value, whoever else stands on it", () => {
    const scores = [made("x", "sum", "y"), made("y", "sum", "x"), made("z", "sum", "x"), made("w", "value", "a")];
    expect(values(scores, a)).toEqual({ x: null, y: null, z: null, w: 7 });
  });

  it("count inches in centimetres and pounds in kilograms", () => {
    const inches: Answers = { b: [{ valueQuantity: { value: 10, code: "[in_i]" } }] };
    expect(values([made("x", "value", "b")], inches)).toEqual({ x: 25.4 });
    const pounds: Answers = { b: [{ valueQuantity: { value: 100, code: "[lb_av]" } }] };
    expect(values([made("x", "value", "b")], pounds)).toEqual({ x: 45.36 });
  });

  it("stay away while the answer they stand on is another", () => {
    const asked = form(item("a", "integer"), item("c", "choice", { answerOption: choices("yes", "no") }));
    const score = { ...made("x", "value", "a"), onlyIf: [{ item: "c", codes: ["no"] }] };
    const valueWith = (code: string) =>
      computeScores({ questionnaire: asked, scores: [score] }, { ...a, c: [coded(code)] })[0]?.value;
    expect([valueWith("yes"), valueWith("no")]).toEqual([null, 7]);
  });
});

describe("computeScores", () => {
  const answers = {
    "peg-pain": [coded("6")],
    "peg-enjoyment": [coded("7")],
    "peg-activity": [coded("4")],
    "pain-rest": [coded("10")],
  };

  it("reads the numbers of the options chosen", () => {
    const values = Object.fromEntries(computeScores(vcfIntake1, answers).map(({ code, value }) => [code, value]));
    expect(values).toEqual({ "nrs-rest": 10, "nrs-moving": null, "nrs-worst": null, "peg-3": 5.67, "phq-2": null });
  });

  it("takes no hidden answer", () => {
    const hidden = item("x", "integer", { enableWhen: [{ question: "a", operator: "exists", answerBoolean: true }] });
    const questionnaire = form(item("a", "string"), hidden);
    const score: ScoreDefinition = { ...pegScore, code: "x", method: "value", items: ["x"] };
    expect(computeScores({ questionnaire, scores: [score] }, { x: [{ valueInteger: 5 }] })).toEqual([
      { code: "x", value: null, shown: null },
    ]);
  });

  it("gives null for a number outside the instrument's range", () => {
    expect(scoreOf(phqScore, [3, 40]).value).toBeNull();
  });
});
