import type { ReactElement } from "react";
import { type DocumentContext, documentHandled } from "#components/site/document-handled";
import { WishPage } from "#components/waitlist/wish-page";
import { readForm } from "#lib/api";
import { renderDocument, seeOther } from "#lib/document";
import { AppError } from "#lib/errors";
import { actorOfLink } from "#lib/session";
import { localDate } from "#lib/time";
import { type Earlier, earlierQuestions, nextOfEarlier, readEarlier } from "#lib/waitlist/earlier-journey";
import { joinForEarlier } from "#lib/waitlist/entry-mutations";
import { fieldsOfWish, queryOfWishes, readWish, type WishError, wishesOfQuery } from "#lib/waitlist/wish-form";
import type { DraftWishes, WishQuestion } from "#lib/waitlist/wish-schema";
import { physiciansAt, questionBefore, wishesRequestOf } from "#lib/waitlist/wishes";

type Asked = { earlier: Earlier; question: WishQuestion; wishes: DraftWishes };

/** The question in the address, and what was answered before it: kept there, since it is nobody's name. */
async function readAsked({ locale, params, url }: DocumentContext): Promise<Asked | Response> {
  const question = earlierQuestions.find((name) => name === params.question);
  if (!question) throw new AppError("not_found");
  const earlier = await readEarlier(params.token ?? "", locale);
  if (earlier instanceof Response) return earlier;
  return { earlier, question, wishes: wishesOfQuery(url.searchParams) };
}

function pageOf(
  { locale, clinic }: DocumentContext,
  { earlier, question, wishes }: Asked,
  sent?: { fields: Record<string, string | string[]>; errors: WishError[] },
): ReactElement {
  const { token, options, place, visit } = earlier;
  const here = `/visit/${token}/earlier`;
  const before = questionBefore(question, { ...wishes, place }, options, earlierQuestions);
  return (
    <WishPage
      locale={locale}
      clinic={clinic}
      of="visit"
      path={`${here}/${question}${queryOfWishes(wishes)}`}
      backTo={before ? `${here}/${before}${queryOfWishes(wishes)}` : here}
      question={question}
      options={{ ...options, physicians: physiciansAt(options, place) }}
      fields={sent?.fields ?? fieldsOfWish(question, wishes)}
      today={localDate(new Date(), visit.location.timeZone)}
      errors={sent?.errors ?? []}
    />
  );
}

export const GET = documentHandled("GET /visit/{token}/earlier/{question}", async (_request, context) => {
  const asked = await readAsked(context);
  return asked instanceof Response ? asked : renderDocument(pageOf(context, asked), "personal");
});

export const POST = documentHandled("POST /visit/{token}/earlier/{question}", async (request, context) => {
  const fields = await readForm(request);
  const { locale } = context;
  const asked = await readAsked(context);
  if (asked instanceof Response) return asked;
  const { earlier, question } = asked;
  const { token, visit, options, place } = earlier;
  const today = localDate(new Date(), visit.location.timeZone);
  const read = readWish(question, fields, { locale, options, today, wishes: { ...asked.wishes, place } });
  if (!read.ok) return renderDocument(pageOf(context, asked, { fields, errors: read.errors }), "personal", 422);
  const wishes = { ...asked.wishes, ...read.change };
  const next = nextOfEarlier(earlier, wishes);
  if (next) return seeOther(locale, `/visit/${token}/earlier/${next}${queryOfWishes(wishes)}`);
  const actor = await actorOfLink("manage", token);
  const joined = await joinForEarlier(actor, wishesRequestOf({ ...wishes, place }, options, today));
  return seeOther(locale, joined ? `/waitlist/${joined.waitlistToken}/joined` : `/visit/${token}`);
});
