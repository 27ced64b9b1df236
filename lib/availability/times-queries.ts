import { type LoadedAvailability, loadAvailability } from "#lib/availability/calendar-queries";
import { describeSlots } from "#lib/availability/queries";
import type { OfferedSlot } from "#lib/availability/schema";
import { openSlots } from "#lib/availability/slots";
import {
  type AskedTimes,
  daysOf,
  inPart,
  mondayOf,
  onePerStart,
  type TimesView,
  weekOf,
} from "#lib/availability/times";
import { recently } from "#lib/recent";
import { type Actor, publicActor } from "#lib/session";
import { addDays, localDate, zonePlace } from "#lib/time";

const firstLook = 21;
const longLook = 60;

/** Locations where somebody offers this visit type, the clinic's own zone first. */
function placesOf({ locations, availability }: LoadedAvailability) {
  const used = locations.filter(({ id }) =>
    availability.practitioners.some(({ hours }) => (hours[id] ?? []).length > 0),
  );
  const home = (zone: string) => (zone === locations[0]?.clinic.timeZone ? 0 : 1);
  return (used.length > 0 ? used : locations)
    .toSorted((a, b) => home(a.timeZone) - home(b.timeZone))
    .map(({ id, slug, name, timeZone }) => ({ id, slug, name, zonePlace: zonePlace(timeZone) }));
}

function closuresBetween({ availability }: LoadedAvailability, placeId: string, from: string, to: string) {
  const closures = availability.places.find(({ id }) => id === placeId)?.closures ?? [];
  return closures
    .filter(({ firstDate, lastDate }) => firstDate <= to && lastDate >= from)
    .map(({ firstDate, name }) => ({ date: firstDate < from ? from : firstDate, name }));
}

const nowhere = (asked: AskedTimes): TimesView => ({
  asked,
  place: { slug: "", name: "", zonePlace: "" },
  places: [],
  physicians: [],
  first: null,
  days: [],
  week: { days: [], earlier: null, later: null },
  other: { here: null, elsewhere: [] },
  closures: [],
  later: null,
});

/** Who sees this visit type at a place, with how many visits of it they have on each day. */
function physiciansAt({ availability, resources }: LoadedAvailability, placeId: string) {
  const here = availability.practitioners.filter(({ hours }) => (hours[placeId] ?? []).length > 0);
  const bookedOn = new Map(here.map((person) => [person.id, person.bookedOn]));
  return resources
    .filter(({ id }) => bookedOn.has(id))
    .map(({ id, slug, name }) => ({ slug, name, bookedOn: bookedOn.get(id) ?? {} }));
}

const firstElsewhere = (all: readonly OfferedSlot[], place: string): OfferedSlot[] =>
  [...Map.groupBy(all, ({ location }) => location.slug)].flatMap(([slug, [first]]) =>
    slug === place || !first ? [] : [first],
  );

/** The week of the first time: there is nothing before it. */
const firstWeek = (times: readonly OfferedSlot[], today: string) => ({
  ...weekOf(times, times[0]?.localDate ?? today, today),
  earlier: null,
});

const todayAt = ({ locations }: LoadedAvailability, place: string, now: Date): string =>
  localDate(now, locations.find(({ id }) => id === place)?.timeZone ?? "UTC");

async function look(actor: Actor, visitType: string, asked: AskedTimes, now: Date, days: number): Promise<TimesView> {
  const earliest = addDays(localDate(now, "UTC"), -1);
  const wanted = asked.day ?? asked.from ?? earliest;
  // From the Monday before: the week of the chosen day is shown whole.
  const from = mondayOf(wanted) > earliest ? mondayOf(wanted) : earliest;
  const to = addDays(from, days);
  const loaded = await loadAvailability(actor, { visitType, from, to, now });
  const places = placesOf(loaded);
  const place = places.find(({ slug }) => slug === asked.location) ?? places[0];
  if (!place) return nowhere(asked);
  const all = describeSlots(loaded, openSlots(loaded.availability, from, to));
  const here = all.filter(({ location }) => location.slug === place.slug);
  const people = physiciansAt(loaded, place.id);
  const physician = people.some(({ slug }) => slug === asked.physician) ? asked.physician : undefined;
  const load = (slug: string, date: string) => people.find((person) => person.slug === slug)?.bookedOn[date] ?? 0;
  const matching = here.filter((slot) => (!physician || slot.physician.slug === physician) && inPart(slot, asked.part));
  const times = onePerStart(matching, load);
  const { days: shown, later } = daysOf(times, asked);
  const isWanted = ({ localDate: date }: OfferedSlot) => date >= wanted;
  const isFirstPage = !asked.from && !asked.day;
  const today = todayAt(loaded, place.id, now);
  return {
    asked: { ...asked, physician },
    place,
    places,
    physicians: people.map(({ slug, name }) => ({ slug, name })),
    first: isFirstPage ? (times[0] ?? null) : null,
    days: shown,
    week: isFirstPage ? firstWeek(times, today) : weekOf(times, wanted, today),
    other: { here: here.find(isWanted) ?? null, elsewhere: firstElsewhere(all.filter(isWanted), place.slug) },
    closures: shown.length > 0 ? closuresBetween(loaded, place.id, from, shown.at(-1)?.date ?? to) : [],
    later,
  };
}

/** The times page of a visit type: looks three weeks ahead, and two months where that leaves nothing to go on to. */
export async function getTimes(
  actor: Actor,
  visitType: string,
  asked: AskedTimes,
  now = new Date(),
): Promise<TimesView> {
  const near = await look(actor, visitType, asked, now, firstLook);
  if (near.days.length > 0 && near.later && near.week.later) return near;
  return look(actor, visitType, asked, now, longLook);
}

/** The same for anybody who looks, at most a second old: see `recently`. */
export const getRecentTimes = (visitType: string, asked: AskedTimes): Promise<TimesView> =>
  recently(["times", visitType, asked], () => getTimes(publicActor, visitType, asked));

/** The first time that anybody can have for a visit type, anywhere; null where there is none in two months. */
export const getFirstFree = async (visitType: string): Promise<OfferedSlot | null> =>
  (await getRecentTimes(visitType, {})).first;
