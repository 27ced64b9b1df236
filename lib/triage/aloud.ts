import { triageMessages, warningSignPageTexts } from "#content/triage/messages";
import type { ClinicInfo } from "#lib/clinic/queries";
import type { Locale } from "#lib/locale";
import { fillText } from "#lib/triage/messages";
import { signsOnPage, warningSignPages } from "#lib/triage/rules";
import { currentWarningSigns } from "#lib/triage/schema";

/** The warning signs as staff read them out, both pages. */
export const askedAloud = warningSignPages.map((page) => ({
  page,
  title: warningSignPageTexts[page].title,
  signs: signsOnPage(currentWarningSigns, page).map(({ id, question }) => ({ id, page, question })),
}));

/** What staff say where the answers are an emergency, sentence by sentence. */
export function emergencyWords(clinic: ClinicInfo): Record<Locale, { title: string; lines: string[] }> {
  const { title, body } = triageMessages.emergency;
  const sayIn = (locale: Locale) => ({
    title: fillText(title, locale, clinic),
    lines: body.slice(0, 2).map((text) => fillText(text, locale, clinic)),
  });
  return { en: sayIn("en"), es: sayIn("es") };
}
