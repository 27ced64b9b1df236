import { handled } from "#lib/api";
import { visitCalendar } from "#lib/appointments/calendar";
import { actorOfLink } from "#lib/session";

export const GET = handled("GET /api/v1/visits/{manageToken}/calendar.ics", async (_request, context) => {
  const { manageToken } = await context.params;
  const actor = await actorOfLink("manage", String(manageToken));
  return new Response(await visitCalendar(actor), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="clinic-appointment.ics"',
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
