import type { EnableWhen, Questionnaire, QuestionnaireItem } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";

type Options = Omit<QuestionnaireItem, "linkId" | "type" | "text">;

export const inSpanish = (words: string) => ({
  extension: [
    {
      url: "http://hl7.org/fhir/StructureDefinition/translation",
      extension: [
        { url: "lang", valueCode: "es" },
        { url: "content", valueString: `${words} (es)` },
      ],
    },
  ],
});

/** An item whose words are its linkId in both languages. */
export const item = (linkId: string, type: QuestionnaireItem["type"], more: Options = {}): QuestionnaireItem => ({
  linkId,
  type,
  text: linkId,
  _text: inSpanish(linkId),
  ...more,
});

/** Options whose words are their codes in both languages. */
export const choices = (...codes: string[]) =>
  codes.map((code) => ({ valueCoding: { code, display: code, _display: inSpanish(code) } }));
export const coded = (code: string) => ({ valueCoding: { code } });
export const is = (question: string, answerInteger: number): EnableWhen => ({ question, operator: "=", answerInteger });

export const form = (...items: QuestionnaireItem[]): Questionnaire => ({
  resourceType: "Questionnaire",
  url: "https://plumbline.example/fhir/Questionnaire/test",
  version: "1",
  status: "draft",
  language: "en",
  title: "Test",
  _title: inSpanish("Test"),
  item: items,
});

export const indexed = (...items: QuestionnaireItem[]) => indexQuestionnaire(form(...items));
