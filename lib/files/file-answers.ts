import { AppError } from "#lib/errors";
import type { AddedFile, NotAdded } from "#lib/files/mutations";
import type { OpenedFile } from "#lib/files/queries";
import { type FileKind, type FileRefusal, fileKind } from "#lib/files/schema";
import type { Upload } from "#lib/files/upload";

/** What stands in the way of a file, for programs and for staff. */
const words: Readonly<Record<FileRefusal, string>> = {
  missing: "Send a file in the field named file",
  empty: "The file is empty",
  too_large: "The file is larger than 20 MB",
  unsupported: "Send a PDF, JPEG, PNG or HEIC file",
  damaged: "The file is broken, or not all of it came",
  locked: "The PDF has a password",
  too_many_pixels: "The picture has more than 64 million points",
  too_many_pages: "The PDF has more than 100 pages",
  too_many_files: "The visit cannot have more files",
  visit_over: "Files for this visit can no longer be sent",
};

/** The kind that a form names, or `validation_failed`. */
export function kindOf({ fields }: Upload): FileKind {
  const kind = fileKind.safeParse(fields.kind);
  if (kind.success) return kind.data;
  throw new AppError("validation_failed", {
    errors: [{ pointer: "/kind", code: "invalid_value", message: "Say what it is" }],
  });
}

/** A file that was taken, or its refusal as problem details. */
export function addedOrProblem(added: AddedFile | NotAdded): { id: string; isNew: boolean } {
  if (added.ok) return { id: added.id, isNew: added.isNew };
  const { reason } = added;
  const errors = [{ pointer: "/file", code: reason, message: words[reason] }];
  throw new AppError(reason === "too_large" ? "too_large" : "validation_failed", { errors });
}

function streamOf(chunks: OpenedFile["chunks"]): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    // A reader who leaves lets go of the store's file too.
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** A file as a download that nothing runs, shows in its own page, or keeps. */
export function fileAnswer(file: OpenedFile): Response {
  return new Response(streamOf(file.chunks), {
    headers: {
      "Content-Type": file.contentType,
      "Content-Disposition": `attachment; filename="${file.name}"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Resource-Policy": "same-origin",
      ...(file.size !== null && { "Content-Length": String(file.size) }),
    },
  });
}
