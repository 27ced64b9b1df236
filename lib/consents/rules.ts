import { type Consent, type ConsentCode, type ConsentWords, consents } from "#content/consents";
import { fingerprintOf } from "#lib/fingerprint";
import { type Locale, locales } from "#lib/locale";

/** Words as one person saw them, in one language. */
export type ShownWords = { readonly title: string; readonly statement: string };

/** The seal of the exact words: SHA-256 of title and statement. */
export const hashOfWords = ({ title, statement }: ShownWords): string => fingerprintOf({ title, statement });

export const consentOf = (code: string): Consent | undefined => consents.find((consent) => consent.code === code);

export const currentWords = ({ words }: Consent): ConsentWords => words.at(-1) ?? words[0];

export const inLanguage = ({ title, statement }: ConsentWords, locale: Locale): ShownWords => ({
  title: title[locale],
  statement: statement[locale],
});

/** Which version of a consent has these words, in any language; null where none has. */
export function versionWith({ words }: Consent, shown: ShownWords): string | null {
  const hash = hashOfWords(shown);
  const found = words.find((one) => locales.some((locale) => hashOfWords(inLanguage(one, locale)) === hash));
  return found?.version ?? null;
}

export type ConsentState = "given" | "withdrawn" | "open";

type Dated = { readonly code: string; readonly decision: "given" | "withdrawn"; readonly version: string };

/** How a consent stands by its history, the newest first: what was said last counts, and nothing is open. */
export const stateOf = (code: ConsentCode, newestFirst: readonly Dated[]): ConsentState =>
  newestFirst.find((event) => event.code === code)?.decision ?? "open";

/** Whether that decision would change anything: nobody takes back what is not given, and nobody what they understood. */
export function isPossible({ code, kind }: Consent, decision: "given" | "withdrawn", newestFirst: readonly Dated[]) {
  const state = stateOf(code, newestFirst);
  if (kind === "acknowledgement") return false;
  return decision === "withdrawn" ? state === "given" : state !== "given";
}

/** What a consent is called in a list: its title without what stands in brackets. */
export const consentName = (code: ConsentCode, locale: Locale): string => {
  const consent = consentOf(code);
  return consent ? currentWords(consent).title[locale].replace(/ \(.*\)$/, "") : code;
};

/** What changes for the patient when it is taken back. */
export const followsOf = (code: ConsentCode, locale: Locale): string => consentOf(code)?.follows[locale] ?? "";
