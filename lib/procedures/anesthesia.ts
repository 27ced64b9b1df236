import { anesthesias } from "#content/procedure-additions";

/** What is kept with a case: words, so that what staff read does not change with the list. */
export const anesthesiaWords = (code: string): string =>
  anesthesias.find((known) => known.code === code)?.label ?? code;

/** The code of the words; "sedation", the usual one, for words that are no longer in the list. */
export const anesthesiaCode = (words: string): (typeof anesthesias)[number]["code"] =>
  anesthesias.find(({ label }) => label === words)?.code ?? "sedation";
