import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db";
import { actorOfLink } from "#lib/session";
import { listOpenScreenings } from "#lib/triage/queries";
import type { WarningSignAnswers } from "#lib/triage/rules";
import { currentWarningSigns } from "#lib/triage/schema";
import { recordVisitScreening } from "#lib/triage/visit-mutations";
import { getVisitScreening } from "#lib/triage/visit-queries";
import { at, book, type Clinic, newDay, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const none = { ticked: [], answer: "none" } as const;
const some = (...ticked: string[]) => ({ ticked, answer: "some" as const });
const ask = async (purpose: "manage" | "intake", answers: WarningSignAnswers) => {
  const booked = await book(at(newDay(), "9:00"));
  const secret = purpose === "manage" ? booked.manageToken : booked.intakeToken;
  const actor = await actorOfLink(purpose, secret ?? "");
  return { actor, booked, result: await recordVisitScreening(actor, { answers, locale: "en" }) };
};

describe("warning signs asked again", () => {
  test.each(["manage", "intake"] as const)(
    "an emergency by the %s link opens an alert with whom to call",
    async (purpose) => {
      const { actor, booked, result } = await ask(purpose, { emergency: some("RF-N1"), today: none });
      expect(result.tier).toBe("emergency");
      const kept = await db().screening.findFirstOrThrow({
        where: { appointmentId: booked.appointmentId, tier: "emergency" },
      });
      expect(kept).toMatchObject({ open: true, ruleVersion: currentWarningSigns.version, raisedBy: ["RF-N1"] });
      const alert = (await listOpenScreenings(clinic.staff.nurse)).find(({ id }) => id === kept.id);
      expect(alert?.person?.phone).toBeTruthy();
      expect(await getVisitScreening(actor)).toMatchObject({ tier: "emergency", raisedBy: ["RF-N1"], isUnsure: false });
      const audit = await db().auditEvent.findFirst({ where: { entityId: kept.id, action: "screening.record" } });
      expect(audit?.actorKind).toBe("patient");
    },
  );

  test("with nothing ticked keeps the answers and opens nothing", async () => {
    const { booked, result } = await ask("manage", { emergency: none, today: none });
    expect(result.tier).toBe("routine");
    const rows = await db().screening.findMany({ where: { appointmentId: booked.appointmentId, open: true } });
    expect(rows).toEqual([]);
    expect(await db().screening.count({ where: { appointmentId: booked.appointmentId } })).toBe(2);
  });

  test("a later answer closes no alert", async () => {
    const { actor, booked } = await ask("manage", { emergency: some("RF-N2"), today: none });
    await recordVisitScreening(actor, { answers: { emergency: none, today: none }, locale: "en" });
    const open = await db().screening.findMany({ where: { appointmentId: booked.appointmentId, open: true } });
    expect(open.map(({ tier }) => tier)).toEqual(["emergency"]);
  });

  test("not sure about an emergency sign is a call today", async () => {
    const { actor, result } = await ask("intake", { emergency: { ticked: [], answer: "unsure" }, today: none });
    expect(result.tier).toBe("same_day");
    expect(await getVisitScreening(actor)).toMatchObject({ isUnsure: true });
  });
});
