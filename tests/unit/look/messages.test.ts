import { describe, expect, it } from "vitest";
import { bookingText, reviewText, visitText } from "#content/text/booking";
import { bookingErrors } from "#content/text/booking-errors";
import { valuesText } from "#content/text/compare";
import { formFindings, intakeText } from "#content/text/intake";
import { problemTexts } from "#content/text/problems";
import { type Locale, locales } from "#lib/locale";
import { warningSignsForm } from "#lib/triage/schema";

const question = { en: "When did it start?", es: "¿Cuándo empezó?" };
const findings = [formFindings.otherWords(question), ...Object.values(formFindings.date).map((say) => say(question))];

const signsMessages = (locale: Locale): string[] =>
  Object.values(warningSignsForm(locale)).flatMap(
    (form) => form.safeParse({ signs: [] }).error?.issues.map(({ message }) => message) ?? [],
  );

/** Everything that a patient page says of an answer that it cannot take. */
const messages = (locale: Locale): string[] => [
  ...Object.values(bookingErrors).map((text) => text[locale]),
  ...findings.map((text) => text[locale]),
  ...signsMessages(locale),
  valuesText.wordsLong[locale],
  intakeText.findShort[locale],
];

/** Q14: what to do, in the words of the field; nothing that blames, begs or speaks like a machine. */
const banned: Readonly<Record<Locale, RegExp>> = {
  en: /\b(please|sorry|oops|(?:in)?valid|forbidden|illegal|failed|wrong|mandatory|this field|an error occurred|select an option|required)\b/i,
  es: /\b(por favor|lo sentimos|ups|(?:in)?válid[oa]s?|prohibid[oa]|ilegal|obligatori[oa]|este campo|error|incorrect[oa])\b/iu,
};

describe.each(locales)("each message about an answer, in %s", (locale) => {
  it.each(messages(locale))("“%s” says what to do, in plain words and one sentence", (message) => {
    expect(message).not.toMatch(banned[locale]);
    expect(message).not.toMatch(/\.$|!/);
    expect(message).toMatch(/^[¿\p{Lu}]/u);
    expect(message.length).toBeLessThanOrEqual(120);
  });
});

it("there is a message for each way to leave the signs open", () => {
  for (const locale of locales) expect(signsMessages(locale).length).toBeGreaterThanOrEqual(2);
});

describe("all words of the booking and of a visit", () => {
  it.each(Object.entries({ bookingText, reviewText, visitText }))("%s never begs and has no stars", (_, texts) => {
    expect(JSON.stringify(texts)).not.toMatch(/\b(please|sorry|oops|por favor|lo sentimos)\b|\*/i);
  });

  it("only the page that says that the service broke says sorry (Q24), and every problem page says whom to call", () => {
    const sorry = Object.entries(problemTexts).filter(([, { title }]) => /sorry/i.test(title.en));
    expect(sorry.map(([code]) => code)).toEqual(["internal"]);
    for (const [code, { body }] of Object.entries(problemTexts)) {
      if (code === "too_large") continue;
      expect(JSON.stringify(body), code).toContain("{phone}");
    }
    expect(JSON.stringify(problemTexts.unavailable.body)).toMatch(/in a few minutes/);
    expect(JSON.stringify(problemTexts.internal.body)).toMatch(/is saved/);
  });
});
