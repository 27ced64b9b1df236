import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { getVisit, loadVisitPage } from "#lib/appointments/queries";
import { rescheduleVisit } from "#lib/appointments/visit-mutations";
import { db } from "#lib/db";
import { actorOfLink } from "#lib/session";
import { handleScreening } from "#lib/triage/mutations";
import type { WarningSignAnswers } from "#lib/triage/rules";
import { recordVisitScreening } from "#lib/triage/visit-mutations";
import { at, book, type Clinic, newDay, noSigns, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const numb: WarningSignAnswers = { ...noSigns, emergency: { ticked: ["RF-N1"], answer: "some" } };
type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

async function pressOn(end: "book" | "book/more-signs", signs: string, cookie = ""): Promise<Response> {
  const { POST }: { POST: Handler } = await import(
    path.join(import.meta.dirname, "../../app/(site)/[locale]", end, "route.tsx")
  );
  const body = new URLSearchParams({ signs }).toString();
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": String(body.length),
    Cookie: cookie,
  };
  const request = new Request(`http://clinic.example/en/${end}`, { method: "POST", body, headers });
  return POST(request, { params: Promise.resolve({ locale: "en" }) });
}

test("other answers after an emergency are kept, change nothing, and leave the alert open", async () => {
  const first = await pressOn("book", "RF-N2");
  const cookie = first.headers.get("set-cookie")?.split(";")[0] ?? "";
  const before = new Date();
  for (const end of ["book", "book/more-signs"] as const)
    expect((await pressOn(end, "none", cookie)).headers.get("location")).toBe("/book/emergency");
  const later = await db().screening.findMany({ where: { at: { gte: before } }, orderBy: { at: "asc" } });
  expect(later.map(({ open, ruleVersion }) => [open, ruleVersion])).toEqual([
    [false, "2"],
    [false, "2"],
  ]);
  expect(later[0]?.answers).toEqual({ emergency: { ticked: [], answer: "none" } });
  const audit = { action: "screening.record", entityId: { in: later.map(({ id }) => id) } };
  expect(await db().auditEvent.count({ where: audit })).toBe(2);
  const alert = await db().screening.findFirstOrThrow({ where: { raisedBy: { has: "RF-N2" } } });
  expect(alert).toMatchObject({ open: true, tier: "emergency", answers: { emergency: { ticked: ["RF-N2"] } } });
});

test("the same emergency again is one alert while it is open, and a new one after other answers or once it was handled", async () => {
  const first = await pressOn("book", "RF-N3");
  const cookie = first.headers.get("set-cookie")?.split(";")[0] ?? "";
  const alerts = { raisedBy: { has: "RF-N3" } };
  await pressOn("book", "RF-N3", cookie);
  expect(await db().screening.count({ where: alerts })).toBe(1);
  await pressOn("book", "none", cookie);
  await pressOn("book", "RF-N3", cookie);
  await pressOn("book", "RF-N3", cookie);
  expect(await db().screening.count({ where: { ...alerts, open: true } })).toBe(2);
  for (const { id } of await db().screening.findMany({ where: alerts }))
    await handleScreening(clinic.staff.nurse, { id, note: "Called, on the way to the hospital" });
  await pressOn("book", "RF-N3", cookie);
  expect(await db().screening.count({ where: { ...alerts, open: true } })).toBe(1);
});

describe("an emergency told by the link to a visit", () => {
  test("moves it nowhere until somebody at the clinic has looked", async () => {
    const booked = await book(at(newDay(), "9:00"));
    const manage = await actorOfLink("manage", booked.manageToken);
    await recordVisitScreening(manage, { answers: numb, locale: "en" });
    // Answered away: the alert stands.
    await recordVisitScreening(manage, { answers: noSigns, locale: "en" });
    const { version, canMove, canCancel } = await getVisit(manage);
    expect([canMove, canCancel]).toEqual([false, true]);
    expect((await loadVisitPage(booked.manageToken)).isAlarmed).toBe(true);
    const to = { version, start: at(newDay(), "9:00") };
    expect(await rescheduleVisit(manage, to)).toMatchObject({ ok: false });
    const open = await db().screening.findFirstOrThrow({ where: { appointmentId: booked.appointmentId, open: true } });
    await handleScreening(clinic.staff.nurse, { id: open.id, note: "Seen in the emergency department, sent home" });
    expect((await loadVisitPage(booked.manageToken)).isAlarmed).toBe(false);
    expect(await rescheduleVisit(manage, to)).toMatchObject({ ok: true });
  });
});
