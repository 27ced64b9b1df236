import { MailPage } from "#components/notifications/mail-page";
import { documentHandled } from "#components/site/document-handled";
import { renderDocument } from "#lib/document";
import { AppError } from "#lib/errors";
import { listMails } from "#lib/notifications/queries";

/** Only the demonstration clinic shows its mails: nobody real gets them there. */
export const GET = documentHandled("GET /demonstration/mail", async (_request, { locale, clinic }) => {
  if (!clinic.isDemonstration) throw new AppError("not_found");
  return renderDocument(<MailPage locale={locale} clinic={clinic} mails={await listMails()} />, "personal");
});
