import { type FilesDone, FilesPage } from "#components/files/files-page";
import { documentHandled } from "#components/site/document-handled";
import { choiceId } from "#components/ui/choice";
import type { FieldError } from "#components/ui/error-summary";
import { fileErrors } from "#content/text/files";
import { readForm } from "#lib/api";
import type { ClinicInfo } from "#lib/clinic/queries";
import { renderDocument, seeOther } from "#lib/document";
import { addFile } from "#lib/files/mutations";
import { listOwnFiles } from "#lib/files/queries";
import { type FileKind, type FileRefusal, isFileKind } from "#lib/files/schema";
import { takeBackFile } from "#lib/files/standing-mutations";
import { withUpload } from "#lib/files/upload";
import type { Locale } from "#lib/locale";
import { actorOfLink, type PatientActor } from "#lib/session";

type Place = "visit" | "intake";
const purposes = { visit: "manage", intake: "intake" } as const;

type Shown = { kind?: FileKind | undefined; errors?: FieldError[]; done?: FilesDone | undefined };
type Around = { place: Place; locale: Locale; clinic: ClinicInfo; token: string; actor: PatientActor };

async function filesDocument({ place, locale, clinic, token, actor }: Around, shown: Shown, status = 200) {
  const { files, isOpen } = await listOwnFiles(actor);
  const here = `/${place}/${token}`;
  const page = (
    <FilesPage
      locale={locale}
      clinic={clinic}
      path={`${here}/files`}
      backTo={here}
      files={files}
      isOpen={isOpen}
      {...shown}
    />
  );
  return renderDocument(page, "personal", status);
}

const isDone = (value: string | null): value is FilesDone =>
  value === "sent" || value === "same" || value === "removed";

/** The radios' first choice takes the reader to the question (Q12). */
const kindError = (locale: Locale): FieldError => ({ field: choiceId("kind", 0), message: fileErrors.kind[locale] });
const fileError = (locale: Locale, reason: FileRefusal): FieldError => ({
  field: "file",
  message: fileErrors[reason][locale],
});

/** The page of a visit's files, by the link to the visit or to its health form; sending one answers 303, 413 or 422. */
export function filesDocuments(place: Place) {
  const route = `/${place}/{token}/files`;
  const GET = documentHandled(`GET ${route}`, async (_request, { locale, clinic, params, url }) => {
    const token = params.token ?? "";
    const actor = await actorOfLink(purposes[place], token);
    const done = url.searchParams.get("done");
    return filesDocument({ place, locale, clinic, token, actor }, { done: isDone(done) ? done : undefined });
  });
  const POST = documentHandled(`POST ${route}`, async (request, { locale, clinic, params }) => {
    const token = params.token ?? "";
    const actor = await actorOfLink(purposes[place], token);
    const around = { place, locale, clinic, token, actor };
    return withUpload(request, async (upload) => {
      const kind = isFileKind(upload.fields.kind) ? upload.fields.kind : undefined;
      if (!kind) {
        const missing = upload.size === 0 ? [fileError(locale, "missing")] : [];
        return filesDocument(around, { errors: [kindError(locale), ...missing] }, 422);
      }
      const added = await addFile(actor, { upload, kind });
      if (added.ok) return seeOther(locale, `/${place}/${token}/files?done=${added.isNew ? "sent" : "same"}`);
      const status = added.reason === "too_large" ? 413 : 422;
      return filesDocument(around, { kind, errors: [fileError(locale, added.reason)] }, status);
    });
  });
  return { GET, POST };
}

/** Takes one back, and leads to the list again. */
export const removeFileDocument = (place: Place) =>
  documentHandled(`POST /${place}/{token}/files/{id}/remove`, async (request, { locale, params }) => {
    await readForm(request);
    const { token = "", id = "" } = params;
    const { ok } = await takeBackFile(await actorOfLink(purposes[place], token), id);
    return seeOther(locale, `/${place}/${token}/files${ok ? "?done=removed" : ""}`);
  });
