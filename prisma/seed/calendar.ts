import { addDays, toMinute } from "#lib/time";
import type { ClinicRows } from "#prisma/seed/clinic";
import { openDiary } from "#prisma/seed/diary";
import { addOverbooked } from "#prisma/seed/overbooked";
import { makePathways } from "#prisma/seed/pathways";
import { type Person, peopleMaker } from "#prisma/seed/people";
import { type Random, randomFrom } from "#prisma/seed/random";
import { reasonFor } from "#prisma/seed/reasons";
import { settleToday } from "#prisma/seed/settle";
import { type Member, team } from "#prisma/seed/team";
import { bookAt, bookOn, homeOf, type Studio } from "#prisma/seed/visits";

export type Calendar = ReturnType<typeof makeCalendar>;

const firstVisits = ["NP", "NP-TV", "NP-U", "ONC", "BONE", "PT-E"];

/** How full a day is: 75 % behind, 60 % tomorrow, falling to 20 % in four weeks. */
const loadOn = (offset: number): number => (offset < 0 ? 0.75 : offset === 0 ? 0.9 : 0.6 - (0.4 * offset) / 28);

/** Chooses who comes: someone new to a first visit, otherwise someone known who was not here this week. */
function chooser(random: Random, makePatient: (member: Member) => Person, known: Map<string, Person[]>) {
  const seen = new Map<string, number>();
  return (member: Member, code: string, offset: number): Person => {
    const pool = known.getOrInsertComputed(member.home, () => []);
    if (firstVisits.includes(code)) {
      const patient = makePatient(member);
      pool.push(patient);
      seen.set(patient.id, offset);
      return patient;
    }
    for (let attempt = 0; attempt < 30; attempt += 1) {
      const patient = random.pick(pool);
      if (Math.abs((seen.get(patient.id) ?? -99) - offset) < 6) continue;
      seen.set(patient.id, offset);
      return patient;
    }
    return makePatient(member);
  };
}

type Fill = { studio: Studio; choose: ReturnType<typeof chooser> };

/** Walks through one person's day and books what they see, with gaps. */
function fillDay({ studio, choose }: Fill, member: Member, offset: number): void {
  const { clinic, diary, random } = studio;
  const date = addDays(clinic.today, offset);
  const mix = Object.entries(member.sees).filter(([, weight]) => weight > 0);
  const share = (offset === 0 && clinic.session ? 0.98 : loadOn(offset)) * (member.kind === "nurse" ? 0.55 : 1);
  const attempt = (share * 30) / (share * 30 + (1 - share) * 45);
  for (const { start, end } of diary.stretches(clinic.idOfPerson(member.slug), clinic.idOf[member.home], date)) {
    let cursor = start;
    while (cursor < end - 10) {
      const code = random.weighted(mix);
      const { stepMinutes, minutes, bufferAfter } = diary.entryOf(code);
      const at = start + Math.ceil((cursor - start) / stepMinutes) * stepMinutes;
      const visit = random.chance(attempt)
        ? bookAt(studio, { code, practitioner: member.slug, date, patient: null }, at)
        : null;
      if (visit) visit.patient = choose(member, code, offset);
      cursor = visit && visit.status !== "cancelled" ? at + minutes + bufferAfter : cursor + 30;
    }
  }
}

/** Two times held by people who are booking right now, and one whose hold has run out. */
function addHolds(studio: Studio): void {
  const { now, clinic } = studio;
  const holds = [
    ["amara-osei", "NP", now + 12, now - 3],
    ["carmen-reyes", "NP-TV", now + 12, now - 3],
    ["priya-raman", "NP", now - 20, now - 35],
  ] as const;
  for (const [practitioner, code, expires, createdAt] of holds) {
    for (let offset = 2; offset < 12; offset += 1) {
      const visit = bookOn(studio, {
        code,
        practitioner,
        date: addDays(clinic.today, offset),
        patient: null,
        status: "held",
      });
      if (!visit) continue;
      Object.assign(visit, { holdExpiresAt: expires, createdAt, movedFrom: null, bookedBy: "patient" });
      break;
    }
  }
}

/** Eight weeks of visits around `now`, every patient of the clinic, and the procedures with their pathways. */
export function makeCalendar(now: Date, clinic: ClinicRows) {
  const random = randomFrom(`calendar ${clinic.today}`);
  const studio: Studio = { now: toMinute(now), random, clinic, diary: openDiary(clinic), visits: [] };
  const { people, make } = peopleMaker(randomFrom("people"), clinic.today);
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000 - random.int(0, 86_400_000));
  const known = new Map<string, Person[]>([
    ["lakeside", Array.from({ length: 150 }, () => make("lakeside", daysAgo(random.int(60, 900))))],
    ["foothills", Array.from({ length: 60 }, () => make("foothills", daysAgo(random.int(60, 900))))],
  ]);
  const pathways = makePathways(studio, (offset) => make("lakeside", daysAgo(Math.max(1, 26 - offset))));
  const choose = chooser(random, ({ slug }) => make(homeOf(slug), now), known);
  for (let offset = -28; offset <= 28; offset += 1) {
    for (const member of team) fillDay({ studio, choose }, member, offset);
  }
  addHolds(studio);
  settleToday(studio);
  addOverbooked(studio);
  const changed = pathways.find(({ offset, procedure }) => offset >= 2 && procedure.status === "booked");
  if (changed) changed.procedure.isChanged = true;
  const firstSeen = new Map<string, number>();
  for (const visit of studio.visits.toSorted((a, b) => a.createdAt - b.createdAt)) {
    visit.reason = reasonFor(random, visit);
    if (visit.patient && !firstSeen.has(visit.patient.id)) firstSeen.set(visit.patient.id, visit.createdAt);
  }
  for (const person of people) {
    const first = firstSeen.get(person.id);
    if (first !== undefined && first * 60_000 < person.createdAt.getTime()) person.createdAt = new Date(first * 60_000);
  }
  return { visits: studio.visits, pathways, people, diary: studio.diary };
}
