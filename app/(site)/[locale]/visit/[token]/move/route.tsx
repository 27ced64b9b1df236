import { documentHandled } from "#components/site/document-handled";
import { MovePage } from "#components/visit/move-page";
import { readForm } from "#lib/api";
import { loadVisitPage } from "#lib/appointments/queries";
import { rescheduleVisit } from "#lib/appointments/visit-mutations";
import { askedTimes, chosenSlot, type OfferedSlot } from "#lib/availability/schema";
import { getTimes } from "#lib/availability/times-queries";
import type { ClinicInfo } from "#lib/clinic/queries";
import { renderDocument, seeOther } from "#lib/document";
import type { Locale } from "#lib/locale";
import { actorOfLink } from "#lib/session";

type Page = { locale: Locale; clinic: ClinicInfo; url: URL };

/** Why the chosen time could not be taken: it has gone, or the same person is elsewhere then. */
type Setback = { nearest?: OfferedSlot[]; isBusy?: true };

async function moveDocument(secret: string, { locale, clinic, url }: Page, setback: Setback = {}): Promise<Response> {
  const { visit, token } = await loadVisitPage(secret);
  if (!visit.canMove) return seeOther(locale, `/visit/${token}`);
  const actor = await actorOfLink("manage", token);
  const view = await getTimes(actor, visit.visitType.slug, askedTimes.parse(Object.fromEntries(url.searchParams)));
  const page = (
    <MovePage
      locale={locale}
      clinic={clinic}
      visit={visit}
      view={view}
      token={token}
      search={url.search}
      {...setback}
    />
  );
  return renderDocument(page, "personal", setback.nearest || setback.isBusy ? 409 : 200);
}

export const GET = documentHandled("GET /visit/{token}/move", (_request, context) =>
  moveDocument(context.params.token ?? "", context),
);

export const POST = documentHandled("POST /visit/{token}/move", async (request, context) => {
  const { slot, version } = await readForm(request);
  const token = context.params.token ?? "";
  const actor = await actorOfLink("manage", token);
  const chosen = chosenSlot.safeParse(slot);
  if (!chosen.success) return seeOther(context.locale, `/visit/${token}/move`);
  const moved = await rescheduleVisit(actor, { version: Number(version), ...chosen.data });
  if (moved.ok) return seeOther(context.locale, `/visit/${token}/moved`);
  if (moved.reason === "slot_taken") return moveDocument(token, context, { nearest: moved.alternatives });
  if (moved.reason === "patient_busy") return moveDocument(token, context, { isBusy: true });
  return seeOther(context.locale, `/visit/${token}`);
});
