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

type Shown = { kind?: FileKind | undefined; errors?: FieldError[]; done?: FilesDone | undefined };
type Around = { locale: Locale; clinic: ClinicInfo; token: string; actor: PatientActor };

async function filesDocument({ locale, clinic, token, actor }: Around, shown: Shown, status = 200) {
  const { files, isOpen } = await listOwnFiles(actor);
  const here = `/visit/${token}`;
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

export const isDone = (value: string | null): value is FilesDone =>
  value === "sent" || value === "same" || value === "removed";

/** The radios' first choice takes the reader to the question (Q12). */
const kindError = (locale: Locale): FieldError => ({ field: choiceId("kind", 0), message: fileErrors.kind[locale] });
export const fileError = (locale: Locale, reason: FileRefusal): FieldError => ({
  field: "file",
  message: fileErrors[reason][locale],
});
export const statusOfRefusal = (reason: FileRefusal): number => (reason === "too_large" ? 413 : 422);

/** The files of a visit by its link. */
export const visitFilesDocument = documentHandled("GET /visit/{token}/files", async (_request, context) => {
  const { locale, clinic, params, url } = context;
  const token = params.token ?? "";
  const actor = await actorOfLink("manage", token);
  const done = url.searchParams.get("done");
  return filesDocument({ locale, clinic, token, actor }, { done: isDone(done) ? done : undefined });
});

/** One more file: 303, or the page again with what stands against it (413, 422). */
export const sendVisitFile = documentHandled("POST /visit/{token}/files", async (request, context) => {
  const { locale, clinic, params } = context;
  const token = params.token ?? "";
  const actor = await actorOfLink("manage", token);
  const around = { locale, clinic, token, actor };
  return withUpload(request, async (upload) => {
    const kind = isFileKind(upload.fields.kind) ? upload.fields.kind : undefined;
    if (!kind) {
      const missing = upload.size === 0 ? [fileError(locale, "missing")] : [];
      return filesDocument(around, { errors: [kindError(locale), ...missing] }, 422);
    }
    const added = await addFile(actor, { upload, kind });
    if (added.ok) return seeOther(locale, `/visit/${token}/files?done=${added.isNew ? "sent" : "same"}`);
    const { reason } = added;
    return filesDocument(around, { kind, errors: [fileError(locale, reason)] }, statusOfRefusal(reason));
  });
});

/** Takes one back, and leads to the list again. */
export const removeVisitFile = documentHandled("POST /visit/{token}/files/{id}/remove", async (request, context) => {
  const { locale, params } = context;
  await readForm(request);
  const { token = "", id = "" } = params;
  const { ok } = await takeBackFile(await actorOfLink("manage", token), id);
  return seeOther(locale, `/visit/${token}/files${ok ? "?done=removed" : ""}`);
});
