import type { OfferedSlot } from "#lib/availability/schema";

/** A visit that needs another time, as it was agreed. */
export type Displaced = {
  id: string;
  startsAt: Date;
  practitioner: { slug: string };
  location: { slug: string };
  /** When the patient has another visit that stays where it is */
  elsewhere: readonly { startsAt: Date; endsAt: Date }[];
};

const proposedTimes = 8;

type Timed = { slot: OfferedSlot; start: number; end: number };

const timed = (slot: OfferedSlot): Timed => ({ slot, start: Date.parse(slot.start), end: Date.parse(slot.end) });

const clashes = (a: Timed, b: Timed): boolean =>
  a.slot.physician.slug === b.slot.physician.slug && a.start < b.end && b.start < a.end;

const meetsAny = ({ start, end }: Timed, others: Displaced["elsewhere"]): boolean =>
  others.some(({ startsAt, endsAt }) => startsAt.getTime() < end && start < endsAt.getTime());

/** How far a time is from what was agreed, in minutes: another person counts as two days, another place as a week. */
const distance = ({ slot, start }: Timed, { startsAt, practitioner, location }: Displaced): number =>
  Math.abs(start - startsAt.getTime()) / 60_000 +
  (slot.physician.slug === practitioner.slug ? 0 : 2 * 1440) +
  (slot.location.slug === location.slug ? 0 : 7 * 1440);

/** The nearest few, without sorting all: there are thousands of times and hundreds of visits. */
function nearest(free: readonly Timed[], visit: Displaced): Timed[] {
  const best: { time: Timed; far: number }[] = [];
  for (const time of free) {
    if (meetsAny(time, visit.elsewhere)) continue;
    const far = distance(time, visit);
    if (best.length === proposedTimes && far >= (best.at(-1)?.far ?? 0)) continue;
    const after = best.findIndex((other) => other.far > far);
    best.splice(after === -1 ? best.length : after, 0, { time, far });
    if (best.length > proposedTimes) best.pop();
  }
  return best.map(({ time }) => time);
}

/**
 * For each visit the nearest of the free times at which its patient is nowhere else, the best first; the first of each is nobody else's first, also none
 * of `given`, which grows by them. Times and visits may be hundreds and thousands.
 */
export function proposedFor(
  visits: readonly Displaced[],
  slots: readonly OfferedSlot[],
  given: OfferedSlot[],
): Map<string, OfferedSlot[]> {
  const firsts = given.map(timed);
  let free = slots.map(timed).filter((time) => !firsts.some((other) => clashes(time, other)));
  const proposals = new Map<string, OfferedSlot[]>();
  for (const visit of visits) {
    const times = nearest(free, visit);
    proposals.set(
      visit.id,
      times.map(({ slot }) => slot),
    );
    const [first] = times;
    if (!first) continue;
    given.push(first.slot);
    free = free.filter((time) => !clashes(time, first));
  }
  return proposals;
}
