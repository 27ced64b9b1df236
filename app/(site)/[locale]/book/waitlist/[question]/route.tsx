import type { ReactElement } from "react";
import { type DocumentContext, documentHandled } from "#components/site/document-handled";
import { WishPage } from "#components/waitlist/wish-page";
import { readForm } from "#lib/api";
import { saveDraft } from "#lib/appointments/draft-mutations";
import { renderDocument, seeOther } from "#lib/document";
import { AppError } from "#lib/errors";
import { readWaiting, stepAfter, type Waiting } from "#lib/waitlist/journey";
import { fieldsOfWish, readWish, type WishError } from "#lib/waitlist/wish-form";
import { isWishQuestion, type WishQuestion } from "#lib/waitlist/wish-schema";
import { isAsked, physiciansAt, questionBefore } from "#lib/waitlist/wishes";

type Fields = Record<string, string | string[]>;

/** The question in the address, where it is one that makes a difference here. */
function questionOf({ params }: DocumentContext, { wishes, options }: Waiting): WishQuestion | null {
  const { question = "" } = params;
  if (!isWishQuestion(question)) throw new AppError("not_found");
  return isAsked(question, wishes, options) ? question : null;
}

function pageOf(
  question: WishQuestion,
  { locale, clinic }: DocumentContext,
  { wishes, options, today }: Waiting,
  sent?: { fields: Fields; errors: WishError[] },
): ReactElement {
  const before = questionBefore(question, wishes, options);
  return (
    <WishPage
      locale={locale}
      clinic={clinic}
      of="booking"
      path={`/book/waitlist/${question}`}
      backTo={before ? `/book/waitlist/${before}` : "/book/waitlist"}
      question={question}
      options={{ ...options, physicians: physiciansAt(options, wishes.place) }}
      fields={sent?.fields ?? fieldsOfWish(question, wishes)}
      today={today}
      errors={sent?.errors ?? []}
    />
  );
}

export const GET = documentHandled("GET /book/waitlist/{question}", async (request, context) => {
  const { locale, clinic } = context;
  const waiting = await readWaiting(request, { locale, timeZone: clinic.timeZone });
  if (waiting instanceof Response) return waiting;
  const question = questionOf(context, waiting);
  if (!question) return seeOther(locale, stepAfter(waiting, waiting.wishes));
  return renderDocument(pageOf(question, context, waiting), "personal");
});

export const POST = documentHandled("POST /book/waitlist/{question}", async (request, context) => {
  const fields = await readForm(request);
  const { locale, clinic } = context;
  const waiting = await readWaiting(request, { locale, timeZone: clinic.timeZone });
  if (waiting instanceof Response) return waiting;
  const question = questionOf(context, waiting);
  if (!question) return seeOther(locale, stepAfter(waiting, waiting.wishes));
  const read = readWish(question, fields, { locale, ...waiting });
  if (!read.ok)
    return renderDocument(pageOf(question, context, waiting, { fields, errors: read.errors }), "personal", 422);
  const wishes = { ...waiting.wishes, ...read.change };
  await saveDraft(waiting.secret, { answers: { wishes } });
  return seeOther(locale, stepAfter(waiting, wishes));
});
