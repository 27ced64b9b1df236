import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import {
  type Answers,
  type AnswerValue,
  fromResponseItems,
  toResponseItems,
  wellFormedAnswers,
} from "#lib/intake/answers";
import { raiseFlags } from "#lib/intake/flags";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { answersSchema } from "#lib/intake/schema";
import { computeScores } from "#lib/intake/scoring";
import { validateAnswers } from "#lib/intake/validation";
import { visibleItems, withoutHidden } from "#lib/intake/visibility";

const index = indexQuestionnaire(vcfIntake1.questionnaire);
const questions = [...index.items.values()]
  .map(({ item }) => item)
  .filter(({ type }) => type !== "group" && type !== "display");

const fitting: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      questions.map((item) => {
        const codes = (item.answerOption ?? []).flatMap(({ valueCoding }) => (valueCoding ? [valueCoding.code] : []));
        const value: fc.Arbitrary<AnswerValue> =
          codes.length > 0
            ? fc.constantFrom(...codes).map((code) => ({ valueCoding: { code } }))
            : item.type === "integer"
              ? fc.nat({ max: 300 }).map((valueInteger) => ({ valueInteger }))
              : fc
                  .string({ minLength: 1, maxLength: 20 })
                  .map((text) => ({ valueString: `x${text.replaceAll("\0", "")}` }));
        return [item.linkId, value.map((one) => [one])];
      }),
    ),
    { requiredKeys: [] },
  )
  .map(wellFormedAnswers);
const paths = fc.oneof(
  fc.constantFrom(...index.items.keys()),
  fc.string(),
  fc.constantFrom("__proto__", "meds[0].x", "pain[0]"),
);
const anything = fc.dictionary(paths, fc.jsonValue());

const validated = (answers: Answers) => validateAnswers(index, answers, { mode: "submit" });

describe("laws of the intake engine", () => {
  it("dropping hidden answers twice drops no more than once", () => {
    fc.assert(
      fc.property(fitting, (answers) => {
        const once = withoutHidden(index, answers).answers;
        expect(withoutHidden(index, once)).toEqual({ answers: once, dropped: [] });
      }),
    );
  });

  it("nothing is hidden, mistyped or out of range in fitting answers without the hidden ones", () => {
    fc.assert(
      fc.property(fitting, (answers) => {
        expect(validated(withoutHidden(index, answers).answers).filter(({ code }) => code !== "required")).toEqual([]);
      }),
    );
  });

  it("answers are found the same after a trip through JSON and FHIR", () => {
    fc.assert(
      fc.property(fitting, (answers) => {
        const travelled = fromResponseItems(index, JSON.parse(JSON.stringify(toResponseItems(index, answers))));
        expect(travelled).toEqual(answers);
        expect(validated(travelled)).toEqual(validated(answers));
      }),
    );
  });

  it("nothing throws on arbitrary JSON, and what passes the schema is well formed", () => {
    fc.assert(
      fc.property(anything, (input) => {
        const answers = wellFormedAnswers(input);
        expect(Array.isArray(validateAnswers(index, input, { mode: "submit" }))).toBe(true);
        expect(visibleItems(index, answers).size).toBeGreaterThan(0);
        expect(computeScores(vcfIntake1, answers)).toHaveLength(vcfIntake1.scores.length);
        expect(Array.isArray(raiseFlags(vcfIntake1, answers))).toBe(true);
        expect(answersSchema.safeParse(answers).success || Object.keys(answers).includes("")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
