import { z } from "zod";
import { chartDecision } from "#lib/chart/schema";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { type FlagCondition, flagOperators, flagSeverities } from "#lib/intake/flags";
import {
  type AnswerOption,
  type Coding,
  type Extension,
  itemTypes,
  operators,
  type PrimitiveExtension,
  type Questionnaire,
  type QuestionnaireItem,
} from "#lib/intake/questionnaire";
import { scoreMethods } from "#lib/intake/scoring";
import type { Text } from "#lib/locale";

/**
 * Answers as they come in over JSON: shape and size only; whether they fit the questionnaire is `validateAnswers`.
 * At most 2,000 paths of 200 characters, 100 values each.
 */
export const answersSchema = z
  .record(z.string().min(1).max(200), z.array(z.unknown()).max(100))
  .refine((answers) => Object.keys(answers).length <= 2000, "Too many answers");

const words = z.string().regex(/\S/, "Words are missing");
const text: z.ZodType<Text> = z.object({ en: words, es: words });

const primitive: z.ZodType<PrimitiveExtension> = z.lazy(() => z.object({ extension: z.array(extension).optional() }));
const extension: z.ZodType<Extension> = z.lazy(() =>
  z.object({
    url: z.string(),
    extension: z.array(extension).optional(),
    valueString: z.string().optional(),
    _valueString: primitive.optional(),
    valueCode: z.string().optional(),
    valueInteger: z.int().optional(),
    valueDecimal: z.number().optional(),
    valueBoolean: z.boolean().optional(),
    valueDate: z.string().optional(),
    valueCoding: coding.optional(),
  }),
);
const coding: z.ZodType<Coding> = z.object({
  system: z.string().optional(),
  code: z.string(),
  display: z.string().optional(),
  _display: primitive.optional(),
});
const quantity = z.object({
  value: z.number(),
  unit: z.string().optional(),
  system: z.string().optional(),
  code: z.string().optional(),
});
const answerOption: z.ZodType<AnswerOption> = z.object({
  valueCoding: coding.optional(),
  valueInteger: z.int().optional(),
  valueString: z.string().optional(),
  _valueString: primitive.optional(),
  valueDate: z.string().optional(),
  extension: z.array(extension).optional(),
});
const enableWhen = z.object({
  question: z.string(),
  operator: z.enum(operators),
  answerBoolean: z.boolean().optional(),
  answerInteger: z.int().optional(),
  answerDecimal: z.number().optional(),
  answerDate: z.string().optional(),
  answerString: z.string().optional(),
  answerCoding: coding.optional(),
  answerQuantity: quantity.optional(),
});

const item: z.ZodType<QuestionnaireItem> = z.lazy(() =>
  z.object({
    linkId: z.string().min(1),
    type: z.enum(itemTypes),
    text: z.string().optional(),
    _text: primitive.optional(),
    prefix: z.string().optional(),
    code: z.array(coding).optional(),
    required: z.boolean().optional(),
    repeats: z.boolean().optional(),
    readOnly: z.boolean().optional(),
    maxLength: z.int().positive().optional(),
    enableWhen: z.array(enableWhen).optional(),
    enableBehavior: z.enum(["all", "any"]).optional(),
    answerOption: z.array(answerOption).optional(),
    extension: z.array(extension).optional(),
    item: z.array(item).optional(),
  }),
);

export const questionnaireSchema: z.ZodType<Questionnaire> = z.object({
  resourceType: z.literal("Questionnaire"),
  url: z.string(),
  version: z.string(),
  status: z.enum(["draft", "active", "retired", "unknown"]),
  language: z.literal("en"),
  title: z.string(),
  _title: primitive.optional(),
  item: z.array(item),
});

const score = z.object({
  code: z.string(),
  title: text,
  method: z.enum(scoreMethods),
  items: z.array(z.string()).min(1),
  onlyIf: z.array(z.object({ item: z.string(), codes: z.array(z.string()).min(1) })).optional(),
  range: z.tuple([z.number(), z.number()]),
  shownDecimals: z.int().min(0).max(2),
  citation: z.string(),
  bands: z.array(z.object({ from: z.number(), to: z.number(), label: text })),
  bandNote: z.string(),
  meaningfulChange: z.object({ points: z.number(), percent: z.number() }).optional(),
  signOff: z.boolean(),
});

const condition: z.ZodType<FlagCondition> = z.lazy(() =>
  z.union([
    z.object({
      linkId: z.string(),
      operator: z.enum(flagOperators),
      value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    }),
    z.object({ score: z.string(), operator: z.enum(operators).exclude(["exists"]), value: z.number() }),
    z.object({ allOf: z.array(condition) }),
    z.object({ anyOf: z.array(condition) }),
  ]),
);

const flag = z.object({
  code: z.string(),
  severity: z.enum(flagSeverities),
  text,
  source: z.string(),
  signOff: z.boolean(),
  when: condition,
});

/** A definition as it is kept in the database: gives the typed object, and drops what the engine does not know. */
export const questionnaireDefinitionSchema: z.ZodType<QuestionnaireDefinition> = z.object({
  slug: z.string().min(1),
  version: z.string().min(1),
  title: text,
  questionnaire: questionnaireSchema,
  scores: z.array(score),
  flags: z.array(flag),
});

/** A save over JSON: answers by path, an empty list takes one away; `If-Match` carries the revision. */
export const saveRequest = z.strictObject({
  answers: answersSchema,
  section: z.strictObject({ linkId: z.string().max(100), done: z.boolean() }).optional(),
});
/** An answer that was not kept when the form was sent, because its question did not apply. */
export const submittedAnswer = z.object({
  ok: z.literal(true),
  dropped: z.array(z.object({ linkId: z.string(), path: z.string() })),
});
export const submitRequest = z.strictObject({ language: z.enum(["en", "es"]).default("en") });

export const intakeAnswer = z.object({
  status: z.string(),
  revision: z.number().int(),
  questionnaire: z.record(z.string(), z.unknown()),
  answers: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  completed: z.array(z.string()),
});

export const decisionRequest = z.strictObject({
  decision: z.enum(["accept", "request_changes", "call", "withdraw", "enter_in_error"]),
  note: z.string().trim().max(1000).optional(),
  revision: z.number().int().optional(),
  /** With request_changes: the answers that it is about, by path */
  items: z.array(z.string().min(1).max(200)).max(30).default([]),
  /** With accept: what goes into the chart, where it is not the usual */
  chart: z.array(chartDecision).max(500).default([]),
  /** With accept: how many decisions the chart stood on when it was read */
  chartVersion: z.number().int().optional(),
});

/** Answers by path that were told to be different; an empty list takes one away. */
export const amendmentRequest = z.strictObject({
  answers: answersSchema,
  reason: z.string().trim().max(1000),
  revision: z.number().int(),
});

export const callOutcomes = ["reached", "left_message", "no_answer", "call_again"] as const;
export type CallOutcome = (typeof callOutcomes)[number];
export const callRequest = z
  .strictObject({
    outcome: z.enum(callOutcomes),
    note: z.string().trim().max(500).optional(),
    againAt: z.iso.datetime().optional(),
  })
  .refine(({ outcome, againAt }) => (outcome === "call_again") === (againAt !== undefined), {
    path: ["againAt"],
    message: "Say when to call again",
  });
export const noteRequest = z.strictObject({ note: z.string().trim().min(1, "Write what was done").max(1000) });

/** Which sending of a form: the last one where it is left out. */
export const sendingQuery = z.object({ sending: z.coerce.number().int().min(1).max(9999).optional() });
