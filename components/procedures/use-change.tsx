"use client";
import { useQuery } from "@tanstack/react-query";
import { type Addition, lengthOf, useWish, type WholeWish, type Wish } from "#components/procedures/use-wish";
import { procedureAdditions } from "#content/procedure-additions";
import { changeProcedure, procedureSlotsOptions } from "#lib/procedures/client";
import { inOrder } from "#lib/procedures/levels";
import type { ProcedurePlan } from "#lib/procedures/plan-queries";
import type { ProcedureChange } from "#lib/procedures/schema";
import { plusDays } from "#lib/wall-time";

const wishOf = ({ technique, levels, anesthesia, additions, escort }: ProcedurePlan): Wish => ({
  technique,
  levels: inOrder(levels),
  anesthesia,
  additions: procedureAdditions
    .filter((one) => one.asked && additions.includes(one.code))
    .map(({ code }) => code as Addition),
  escort: escort ?? "",
});

/** Only what moves is named: what stays at its time is told so, and the patient gets no message. */
function changeOf(
  { version, slot }: ProcedurePlan,
  { start, physician, location, ...plan }: WholeWish,
): ProcedureChange {
  const stays = start === slot.start && physician === slot.physician.slug && location === slot.location.slug;
  return { version, ...plan, ...(!(stays && !plan.overbook) && { start, physician, location }) };
}

/** A booked procedure and what is to become of it; whether it still fits where it stands. */
export function useChange(plan: ProcedurePlan, today: string) {
  const { slot, patient, appointmentId } = plan;
  const before = plusDays(slot.localDate, -3);
  const wished = useWish({
    wish: wishOf(plan),
    from: before < today ? today : before,
    own: slot,
    moving: appointmentId,
    about: { who: patient.name, zone: slot.location.timeZone },
    send: (whole) => changeProcedure({ id: plan.id, ...changeOf(plan, whole) }),
  });
  const { localDate } = slot;
  const there = useQuery({
    ...procedureSlotsOptions({ ...wished.asked, from: localDate, to: localDate, moving: appointmentId }),
    enabled: wished.isComplete,
  });
  // What takes no longer than now keeps its time, whatever stands against it by now.
  const isAsLong = lengthOf(wished.wish) === lengthOf(wishOf(plan));
  const isOwn = there.data?.slots.some(
    ({ start, physician }) => start === slot.start && physician.slug === slot.physician.slug,
  );
  const isSame =
    JSON.stringify(wished.wish) === JSON.stringify(wishOf(plan)) &&
    wished.chosen?.start === slot.start &&
    wished.chosen.physician.slug === slot.physician.slug &&
    !wished.chosen.overbook;
  return { wished, isSame, fits: isAsLong ? "yes" : isOwn === undefined ? "unknown" : isOwn ? "yes" : "no" } as const;
}
