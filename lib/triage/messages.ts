import { fillIn, type Locale, type Text } from "#lib/locale";

/** `emergencyNumber` such as 911; `phone` the clinic's number as a person reads it. */
export type TriageContacts = { readonly emergencyNumber: string; readonly phone: string };

/** The text in one language with the clinic's numbers in place. */
export function fillText(text: Text, locale: Locale, contacts: TriageContacts): string {
  return fillIn(text[locale], contacts);
}
