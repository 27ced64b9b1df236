import { fileError, isDone, statusOfRefusal } from "#components/files/files-documents";
import type { FilesDone } from "#components/files/files-page";
import type { IntakePlace } from "#components/intake/intake-page";
import { QuestionFilesPage } from "#components/intake/question-files-page";
import { documentHandled } from "#components/site/document-handled";
import type { FieldError } from "#components/ui/error-summary";
import { readForm } from "#lib/api";
import { renderDocument, seeOther } from "#lib/document";
import { listOwnFiles } from "#lib/files/queries";
import { withUpload } from "#lib/files/upload";
import { answerWithFile, getFileQuestion, takeBackAnswer } from "#lib/intake/attachment-mutations";
import { actorOfLink, type PatientActor } from "#lib/session";

type Around = { place: IntakePlace; actor: PatientActor; linkId: string; fromCheck: boolean };
type Shown = { errors?: FieldError[]; done?: FilesDone | undefined };

async function questionDocument({ place, actor, linkId, fromCheck }: Around, shown: Shown, status = 200) {
  const { item, section } = await getFileQuestion(actor, linkId);
  const { files } = await listOwnFiles(actor);
  const page = (
    <QuestionFilesPage
      place={place}
      item={item}
      section={section}
      files={files.filter((file) => file.linkId === linkId)}
      errors={shown.errors ?? []}
      done={shown.done}
      fromCheck={fromCheck}
    />
  );
  return renderDocument(page, "personal", status);
}

const endOf = (linkId: string, done: FilesDone | null, fromCheck: boolean): string => {
  const query = new URLSearchParams({ ...(fromCheck && { from: "check" }), ...(done && { done }) });
  return `files/${linkId}${query.size > 0 ? `?${query}` : ""}`;
};

const isFromCheck = (url: URL): boolean => url.searchParams.get("from") === "check";

/** One question's files, by the link to the form. */
export const questionFilesDocument = documentHandled(
  "GET /intake/{token}/files/{question}",
  async (_request, context) => {
    const { locale, clinic, params, url } = context;
    const { token = "", question = "" } = params;
    const actor = await actorOfLink("intake", token);
    const done = url.searchParams.get("done");
    const around = { place: { locale, clinic, token }, actor, linkId: question, fromCheck: isFromCheck(url) };
    return questionDocument(around, { done: isDone(done) ? done : undefined });
  },
);

/** Answers the question with one more file: 303, or the page again with what stands against it (413, 422). */
export const sendQuestionFile = documentHandled("POST /intake/{token}/files/{question}", async (request, context) => {
  const { locale, clinic, params, url } = context;
  const { token = "", question = "" } = params;
  const actor = await actorOfLink("intake", token);
  const fromCheck = isFromCheck(url);
  return withUpload(request, async (upload) => {
    const added = await answerWithFile(actor, question, upload);
    if (added.ok) {
      const end = endOf(question, added.isNew ? "sent" : "same", fromCheck);
      return seeOther(locale, `/intake/${token}/${end}`);
    }
    const { reason } = added;
    const around = { place: { locale, clinic, token }, actor, linkId: question, fromCheck };
    return questionDocument(around, { errors: [fileError(locale, reason)] }, statusOfRefusal(reason));
  });
});

/** Takes one back, and the answer with it. */
export const removeQuestionFile = documentHandled(
  "POST /intake/{token}/files/{question}/{id}/remove",
  async (request, { locale, params }) => {
    await readForm(request);
    const { token = "", question = "", id = "" } = params;
    const { ok } = await takeBackAnswer(await actorOfLink("intake", token), question, id);
    return seeOther(locale, `/intake/${token}/${endOf(question, ok ? "removed" : null, false)}`);
  },
);
