import { SignsAgainPage, SignsAnswerPage, signsField } from "#components/intake/signs-again";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { renderDocument, seeOther } from "#lib/document";
import type { Locale } from "#lib/locale";
import { actorOfLink } from "#lib/session";
import { type WarningSignPage, warningSignPages } from "#lib/triage/rules";
import { warningSignsForm } from "#lib/triage/schema";
import { recordVisitScreening } from "#lib/triage/visit-mutations";
import { appointmentBehind, getVisitScreening } from "#lib/triage/visit-queries";

/** The link that the pages stand below. */
type Below = "visit" | "intake";
const purposeOf = { visit: "manage", intake: "intake" } as const;

/** Both lists as they were sent together: the answers, or what was ticked and what to mend. */
export function readSigns(fields: Record<string, string | string[]>, locale: Locale) {
  const form = warningSignsForm(locale);
  const read = (page: WarningSignPage) => form[page].safeParse({ signs: fields[signsField[page]] });
  const [emergency, today] = [read("emergency"), read("today")];
  const values = { emergency: valuesOf(fields, "emergency"), today: valuesOf(fields, "today") };
  if (emergency.success && today.success)
    return { ok: true as const, answers: { emergency: emergency.data.signs, today: today.data.signs } };
  const errors = Object.fromEntries(
    warningSignPages.flatMap((page) => {
      const issue = { emergency, today }[page].error?.issues[0];
      return issue ? [[page, issue.message]] : [];
    }),
  );
  return { ok: false as const, values, errors };
}

const valuesOf = (fields: Record<string, string | string[]>, page: WarningSignPage): string[] =>
  [fields[signsField[page]] ?? []].flat();

/** The warning signs asked again: GET shows both lists, POST keeps the answers and leads to what to do. */
export const signsAgainDocuments = (below: Below) => ({
  GET: documentHandled(`/${below}/{token}/signs`, async (_request, { locale, clinic, params }) => {
    const token = params.token ?? "";
    await appointmentBehind(await actorOfLink(purposeOf[below], token));
    return renderDocument(<SignsAgainPage locale={locale} clinic={clinic} path={`/${below}/${token}`} />, "personal");
  }),
  POST: documentHandled(`/${below}/{token}/signs`, async (request, { locale, clinic, params }) => {
    const token = params.token ?? "";
    const actor = await actorOfLink(purposeOf[below], token);
    const read = readSigns(await readForm(request), locale);
    const path = `/${below}/${token}`;
    if (!read.ok) {
      const page = (
        <SignsAgainPage locale={locale} clinic={clinic} path={path} values={read.values} errors={read.errors} />
      );
      return renderDocument(page, "personal", 422);
    }
    await recordVisitScreening(actor, { answers: read.answers, locale });
    return seeOther(locale, `${path}/signs/answer`);
  }),
});

/** What to do, by the answers given last. */
export const signsAnswerDocument = (below: Below) =>
  documentHandled(`/${below}/{token}/signs/answer`, async (_request, { locale, clinic, params }) => {
    const token = params.token ?? "";
    const screening = await getVisitScreening(await actorOfLink(purposeOf[below], token));
    if (!screening) return seeOther(locale, `/${below}/${token}/signs`);
    return renderDocument(
      <SignsAnswerPage locale={locale} clinic={clinic} path={`/${below}/${token}`} screening={screening} />,
      "personal",
    );
  });
