import { describe, expect, it } from "vitest";
import { chartRulesOf } from "#content/questionnaires/chart";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import { vcfIntake5 } from "#content/questionnaires/vcf-intake-5";
import { type ChartProposal, choicesFor, mustDecide } from "#lib/chart/choices";
import { type ChartField, chartFieldOf, chartFields } from "#lib/chart/fields";
import { proposeChart } from "#lib/chart/proposals";
import { type ChartRow, chartNow } from "#lib/chart/rules";
import type { Answers } from "#lib/intake/answers";
import { optionCode } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { healthy } from "#tests/support/healthy";

const coded = (...codes: string[]) => codes.map((code) => ({ valueCoding: { code } }));
const words = (valueString: string) => [{ valueString }];
const rules = chartRulesOf("vcf-intake");
const propose = (answers: Answers, rows: readonly ChartRow[] = []) =>
  proposeChart(
    { rules, questionnaire: vcfIntake2.questionnaire, answers: { ...healthy, ...answers }, language: "en" },
    rows,
  );
const of = (proposals: readonly ChartProposal[], key: string) => proposals.find((proposal) => proposal.key === key);

let count = 0;
function row(
  field: ChartField,
  item: string,
  text: string,
  more: Partial<ChartRow> & { details?: string } = {},
): ChartRow {
  count += 1;
  const { details = null, ...rest } = more;
  const at = new Date(Date.UTC(2026, 0, 1) + count * 60_000).toISOString();
  const source = { responseId: "r", path: item, form: "vcf-intake 2", by: "Nurse", at };
  return { id: `row ${1000 + count}`, field, item, act: "accepted", value: { text, details }, source, ...rest };
}

describe("the declaration of what goes into the chart", () => {
  const index = indexQuestionnaire(vcfIntake5.questionnaire);

  it("names questions and options that the newest form has", () => {
    const missing = rules.flatMap(({ from, with: more = [], only = [], skip = [], says = {} }) => {
      const options = (index.items.get(from)?.item.answerOption ?? []).map(optionCode);
      const codes = [...only, ...Object.keys(says)].filter((code) => !options.includes(code));
      const unskipped =
        skip.length > 0 && !skip.some((code) => options.includes(code)) ? [`${from} skips nothing`] : [];
      return [...[from, ...more].filter((linkId) => !index.items.has(linkId)), ...codes, ...unskipped];
    });
    expect(missing).toEqual([]);
  });

  it("feeds every field but the language, which the submission has, and no field that the chart does not have", () => {
    const fed = new Set(rules.map(({ field }) => field));
    expect(chartFields.filter((field) => !fed.has(field))).toEqual(["language"]);
  });

  it("works on the first version as far as it asks the same", () => {
    const proposals = proposeChart(
      { rules, questionnaire: vcfIntake1.questionnaire, answers: { allergies: coded("latex") }, language: "es" },
      [],
    );
    expect(proposals.map(({ key, now }) => [key, now?.text])).toEqual([
      ["allergy/latex", "Latex"],
      ["language/", "Spanish"],
    ]);
  });
});

describe("an answer beside the chart", () => {
  it.each<[string, ChartRow[], string]>([
    ["is new where the chart says nothing", [], "new"],
    ["is the same where the chart says so", [row("pharmacy", "", "Corner Drugs")], "same"],
    ["differs where the chart says something else", [row("pharmacy", "", "Main Street")], "differs"],
    [
      "is new again after it has ended",
      [row("pharmacy", "", "Main Street"), row("pharmacy", "", "Main Street", { act: "ended" })],
      "new",
    ],
    [
      "was declined where a reviewer kept the chart against it",
      [row("pharmacy", "", "Main Street"), row("pharmacy", "", "Corner Drugs", { act: "declined" })],
      "declined",
    ],
    [
      "differs where a reviewer declined another answer",
      [row("pharmacy", "", "Main Street"), row("pharmacy", "", "Old Town", { act: "declined" })],
      "differs",
    ],
  ])("%s", (_, rows, state) => {
    const found = of(propose({ pharmacy: words("Corner Drugs") }, rows), "pharmacy/");
    expect(found?.state).toBe(state);
    expect(found?.now).toEqual({ text: "Corner Drugs", details: null });
  });

  it("of a question that is hidden is none", () => {
    expect(of(propose({ "cancer-kind": words("Breast"), cancer: coded("no") }), "condition/cancer")).toBeUndefined();
    expect(of(propose({ "cancer-kind": words("Breast"), cancer: coded("yes") }), "condition/cancer")?.now).toEqual({
      text: "Cancer",
      details: "Breast",
    });
  });

  it("that nobody knows, or that there is none, is nothing to chart; but no allergy is", () => {
    const keys = propose({ kidney: coded("unknown"), "heart-lung": coded("none") }).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("condition/"))).toEqual([]);
    expect(keys).toContain("allergy/none");
  });
});

describe("a list", () => {
  const medicines = {
    "more-medicines": coded("yes"),
    "medicine-list[0].med-name": coded("med-apixaban"),
    "medicine-list[0].med-dose": words("5 mg"),
    "medicine-list[1].med-name": words("  St. John's  wort "),
  };

  it("keeps each entry with its own details, known names by code, others by their words", () => {
    const found = propose(medicines).filter(({ field }) => field === "medicine");
    expect(found.map(({ key, now }) => [key, now?.details])).toEqual([
      ["medicine/med-apixaban", "5 mg"],
      ["medicine/st. john's wort", null],
    ]);
  });

  it("names what the box of blood thinners names too once, with what the list says", () => {
    const both = { ...medicines, "blood-thinner": coded("yes"), "blood-thinner-which": coded("apixaban", "aspirin") };
    const found = propose(both).filter(({ field }) => field === "medicine");
    expect(found.map(({ key }) => key)).toEqual([
      "medicine/med-apixaban",
      "medicine/st. john's wort",
      "medicine/med-aspirin",
    ]);
    expect(found[0]?.now?.details).toBe("5 mg");
  });

  it("keeps two broken wrists apart", () => {
    const found = propose({
      fractures: coded("wrist"),
      "fracture-list[0].fracture-bone": coded("wrist"),
      "fracture-list[1].fracture-bone": coded("wrist"),
    });
    expect(found.filter(({ field }) => field === "fracture").map(({ item }) => item)).toEqual(["wrist", "wrist 2"]);
  });

  it("shows a changed dose as a difference, and what the form no longer has as absent", () => {
    const chart = [
      row("medicine", "med-apixaban", "apixaban (Eliquis)", { details: "2.5 mg" }),
      row("medicine", "med-prednisone", "prednisone", {
        source: {
          responseId: "r",
          path: "medicine-list[0].med-name",
          form: "vcf-intake 2",
          by: "Nurse",
          at: "2026-01-01T00:00:00.000Z",
        },
      }),
    ];
    const found = propose(medicines, chart);
    expect(of(found, "medicine/med-apixaban")?.state).toBe("differs");
    expect(of(found, "medicine/med-prednisone")).toMatchObject({ state: "absent", now: null });
  });

  it("leaves alone what a form did not ask for", () => {
    const chart = [
      row("medicine", "med-prednisone", "prednisone", {
        source: {
          responseId: "r",
          path: "elsewhere",
          form: "vcf-intake 2",
          by: "Nurse",
          at: "2026-01-01T00:00:00.000Z",
        },
      }),
    ];
    expect(propose({}, chart).filter(({ state }) => state === "absent")).toEqual([]);
  });

  it("leaves alone what a colleague wrote by hand", () => {
    const chart = [
      row("medicine", "med-prednisone", "prednisone", {
        source: { responseId: null, reason: null, by: "Nurse", at: "2026-01-01T00:00:00.000Z" },
      }),
    ];
    expect(propose(medicines, chart).filter(({ state }) => state === "absent")).toEqual([]);
  });

  it("has none of a kind only while it has nothing else", () => {
    const none = row("allergy", "none", "None that the patient knows of");
    const latex = row("allergy", "latex", "Latex");
    expect([...chartNow([none]).keys()]).toEqual(["allergy/none"]);
    expect([...chartNow([none, latex]).keys()]).toEqual(["allergy/latex"]);
    expect(of(propose({ allergies: coded("none") }, [latex]), "allergy/none")).toBeUndefined();
  });
});

describe("choices", () => {
  it.each([
    ["new", "pharmacy", ["accept", "keep"], false],
    ["new", "medicine", ["add", "keep"], false],
    ["differs", "medicine", ["accept", "keep"], true],
    ["declined", "pharmacy", ["keep", "accept"], false],
    ["absent", "medicine", ["keep", "end"], false],
    ["same", "pharmacy", [], false],
  ] as const)("%s in %s", (state, field, choices, must) => {
    expect(choicesFor({ state, field })).toEqual(choices);
    expect(mustDecide({ state })).toBe(must);
  });

  it("know a label for every field", () => {
    expect(chartFields.filter((field) => chartFieldOf(field).label === "")).toEqual([]);
  });
});
