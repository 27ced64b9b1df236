import os from "node:os";
import type { Answers, AnswerValue } from "#lib/intake/answers";
import type { Questionnaire, QuestionnaireItem } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { computeScores, type ScoreDefinition } from "#lib/intake/scoring";
import { validateAnswers } from "#lib/intake/validation";
import { visibleItems } from "#lib/intake/visibility";

/*
 * The health form's engine alone: `node scripts/bench-intake.ts`. 300 questions in 10 sections, a third of them shown
 * by another's answer, some in a group that repeats, and 80 scores of which half are made of other scores.
 */
const numbers = Array.from({ length: 11 }, (_, n) => ({
  valueCoding: { code: String(n) },
  extension: [{ url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: n }],
}));

const questionAt = (n: number): QuestionnaireItem => ({
  linkId: `item-${n}`,
  type: n % 3 === 0 ? "choice" : n % 3 === 1 ? "integer" : "string",
  text: `Question ${n}`,
  required: n % 4 === 0,
  ...(n % 3 === 0 ? { answerOption: numbers } : {}),
  ...(n % 30 > 9 && n % 3 === 0
    ? { enableWhen: [{ question: `item-${n - 3}`, operator: "exists" as const, answerBoolean: true }] }
    : {}),
});

const questionnaire: Questionnaire = {
  resourceType: "Questionnaire",
  url: "urn:bench",
  version: "1",
  status: "active",
  language: "en",
  title: "Bench",
  item: Array.from({ length: 10 }, (_, section) => ({
    linkId: `section-${section}`,
    type: "group",
    text: `Section ${section}`,
    repeats: section === 9,
    item: Array.from({ length: 30 }, (_, n) => questionAt(section * 30 + n)),
  })),
};

const scores = Array.from(
  { length: 80 },
  (_, n): ScoreDefinition => ({
    code: `score-${n}`,
    title: { en: "Score", es: "Puntaje" },
    method: "mean",
    items: n < 40 ? [0, 3, 6].map((step) => `item-${(n * 6 + step) % 270}`) : [`score-${n - 40}`, `score-${n - 1}`],
    range: [0, 10],
    shownDecimals: 1,
    citation: "",
    bands: [],
    bandNote: "",
    signOff: false,
  }),
);

const valueFor = (n: number): AnswerValue =>
  n % 3 === 0 ? { valueCoding: { code: String(n % 11) } } : n % 3 === 1 ? { valueInteger: n } : { valueString: `${n}` };
const answers: Answers = Object.fromEntries(
  Array.from({ length: 300 }, (_, n) => [n < 270 ? `item-${n}` : `section-9[${n % 3}].item-${n}`, [valueFor(n)]]),
);

const index = indexQuestionnaire(questionnaire);

/** One answer changes: what is shown, and all 80 scores. */
function change(turn: number): number {
  const next = { ...answers, "item-0": [{ valueCoding: { code: String(turn % 11) } }] };
  return visibleItems(index, next).size + computeScores({ questionnaire, scores }, next).length;
}
const validate = (turn: number): number =>
  validateAnswers(index, { ...answers, "item-1": [{ valueInteger: turn }] }, { mode: "submit" }).length;

function timesOf(work: (turn: number) => number): { p50: string; p95: string; worst: string } {
  for (let turn = 0; turn < 50; turn += 1) work(turn);
  const times = Array.from({ length: 500 }, (_, turn) => {
    const from = performance.now();
    work(turn);
    return performance.now() - from;
  }).toSorted((a, b) => a - b);
  const at = (share: number) =>
    `${(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(2)} ms`;
  return { p50: at(0.5), p95: at(0.95), worst: at(1) };
}

console.log(`${os.cpus()[0]?.model ?? "?"}, Node ${process.version}, 300 questions, 80 scores, 500 turns each`);
console.table({
  "evaluate one change (limit 5 ms)": timesOf(change),
  "validate a full response (limit 20 ms)": timesOf(validate),
});
