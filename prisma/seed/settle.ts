import { addDays, startOfLocalDate, toMinute } from "#lib/time";
import type { Studio, Visit } from "#prisma/seed/visits";

/** Makes sure that somebody has this status: the first candidate who is not the only one of theirs. */
function ensure(visits: Visit[], status: Visit["status"], candidates: Visit[]): void {
  if (visits.some((visit) => visit.status === status)) return;
  const isSpare = (candidate: Visit) => {
    const alike = visits.filter((visit) => visit.status === candidate.status).length;
    return alike > 1 || candidate.status === "booked" || candidate.status === "fulfilled";
  };
  const chosen = candidates.find(isSpare);
  if (chosen) chosen.status = status;
}

/** Where everyone is at this moment: in a room, waiting, gone home, or still to come. */
export function settleToday({ now, random, clinic, diary, visits }: Studio): void {
  const zone = clinic.clinic.timeZone;
  const from = toMinute(startOfLocalDate(clinic.today, zone));
  const to = toMinute(startOfLocalDate(addDays(clinic.today, 1), zone));
  const open = visits
    .filter(
      (visit) =>
        visit.start >= from - 120 && visit.start < to + 120 && visit.status !== "held" && visit.status !== "cancelled",
    )
    .sort((a, b) => Math.abs(a.start - now) - Math.abs(b.start - now));
  const isInPerson = ({ code }: Visit) => diary.entryOf(code).mode === "in_person";
  for (const visit of open) {
    const { start, end } = visit;
    if (end <= now) continue;
    if (start <= now - 4) visit.status = "in_progress";
    else if (start <= now + 5) visit.status = isInPerson(visit) ? "roomed" : "booked";
    else visit.status = start <= now + 25 && isInPerson(visit) && random.chance(0.7) ? "arrived" : "booked";
  }
  const inPerson = open.filter(isInPerson);
  const running = inPerson.filter(({ start, end }) => start <= now && now < end);
  const soon = inPerson.filter(({ start }) => now < start && start <= now + 60);
  // Near midnight there is no next visit: then somebody who was due a while ago is still here.
  const late = inPerson.filter(({ end }) => end <= now && end > now - 90);
  ensure(open, "in_progress", [...running, ...late, ...soon]);
  ensure(open, "roomed", [...running, ...soon, ...late]);
  ensure(open, "arrived", [...soon, ...running, ...late]);
}
