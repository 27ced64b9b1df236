import { z } from "zod";
import { warningSigns1 } from "#content/triage/warning-signs-1";
import { warningSigns2 } from "#content/triage/warning-signs-2";
import type { Locale, Text } from "#lib/locale";
import {
  type PageAnswer,
  signsOnPage,
  tiers,
  type WarningSign,
  type WarningSignPage,
  type WarningSignRules,
} from "#lib/triage/rules";

/** The rules that new answers are given to. */
export const currentWarningSigns: WarningSignRules = warningSigns2;

/** The rules of a version that answers were given to; those of today where it is not known. */
export const warningSignsOf = (version: string): WarningSignRules =>
  [warningSigns1, warningSigns2].find((rules) => rules.version === version) ?? currentWarningSigns;

/** Values of the two boxes below the signs; they share the field `signs` with the ids. */
export const noneValue = "none";
export const unsureValue = "unsure";

export const noneLabel: Text = { en: "None of these", es: "Ninguna de estas" };
export const unsureLabel: Text = {
  en: "I am not sure about one of these",
  es: "Tengo dudas sobre alguna de estas",
};

const messages = {
  nothing: {
    en: "Select the signs you have, or select none of these",
    es: "Seleccione las señales que tiene, o seleccione ninguna de estas",
  },
  unknown: { en: "Select signs from the list on this page", es: "Seleccione señales de la lista de esta página" },
  noneAndUnsure: {
    en: "Select “None of these” or “I am not sure about one of these”, not both",
    es: "Seleccione «Ninguna de estas» o «Tengo dudas sobre alguna de estas», no las dos",
  },
} as const satisfies Record<string, Text>;

const noneAndTicked = (ticked: readonly WarningSign[], locale: Locale): string => {
  const signs = ticked.map((sign) => sign.question[locale]);
  return locale === "es"
    ? `Quite la marca de «Ninguna de estas», o quite la marca de: «${signs.join("», «")}»`
    : `Untick “None of these”, or untick: “${signs.join("”, “")}”`;
};

function problemWith(values: readonly string[], signs: readonly WarningSign[], locale: Locale): string | null {
  const known = new Set([...signs.map((sign) => sign.id), noneValue, unsureValue]);
  if (values.length === 0) return messages.nothing[locale];
  if (values.some((value) => !known.has(value))) return messages.unknown[locale];
  if (!values.includes(noneValue)) return null;
  const ticked = signs.filter((sign) => values.includes(sign.id));
  if (ticked.length > 0) return noneAndTicked(ticked, locale);
  return values.includes(unsureValue) ? messages.noneAndUnsure[locale] : null;
}

function pageForm(rules: WarningSignRules, page: WarningSignPage, locale: Locale) {
  const signs = signsOnPage(rules, page);
  const oneOrMany = z.union([z.array(z.string()), z.string().transform((value) => [value])], messages.unknown[locale]);
  return z.object({
    signs: oneOrMany.default([]).transform((values, context): PageAnswer => {
      const problem = problemWith(values, signs, locale);
      if (problem) {
        context.addIssue({ code: "custom", message: problem });
        return z.NEVER;
      }
      const ticked = signs.map((sign) => sign.id).filter((id) => values.includes(id));
      if (values.includes(unsureValue)) return { ticked, answer: "unsure" };
      return { ticked, answer: ticked.length > 0 ? "some" : "none" };
    }),
  });
}

/**
 * The forms of both pages, with errors in the reader's language. Each takes `{ signs }`: ids of that page,
 * "none" or "unsure", one or many (checkboxes of one name), and gives `{ signs: PageAnswer }`.
 */
export const warningSignsForm = (locale: Locale, rules: WarningSignRules = currentWarningSigns) => ({
  emergency: pageForm(rules, "emergency", locale),
  today: pageForm(rules, "today", locale),
});

const storedPage = z.object({
  ticked: z.array(z.string().max(40)).max(100).readonly(),
  answer: z.enum(["some", "none", "unsure"]),
});

/** Answers as they are kept beside the rule version. Ids are not checked: they belong to that version. */
export const warningSignAnswersSchema = z.object({ emergency: storedPage.optional(), today: storedPage.optional() });

/** The signs asked again over JSON, of somebody with a visit: both pages have to be answered. */
export const askedAgainRequest = z.strictObject({
  answers: z.strictObject({ emergency: storedPage, today: storedPage }),
  language: z.enum(["en", "es"]).default("en"),
});
export const askedAgainAnswer = z.object({ tier: z.enum(tiers), showEmergencyText: z.boolean() });
