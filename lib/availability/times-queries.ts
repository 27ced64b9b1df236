import { type LoadedAvailability, loadAvailability } from "#lib/availability/calendar-queries";
import { describeSlots } from "#lib/availability/queries";
import { openSlots } from "#lib/availability/slots";
import { type AskedTimes, daysOf, inPart, onePerStart, type TimesView } from "#lib/availability/times";
import type { Actor } from "#lib/session";
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

async function look(actor: Actor, visitType: string, asked: AskedTimes, now: Date, days: number): Promise<TimesView> {
  const today = localDate(now, "UTC");
  const start = asked.day ?? (asked.from && asked.from > today ? asked.from : addDays(today, -1));
  const to = addDays(start, days);
  const loaded = await loadAvailability(actor, { visitType, from: start, to, now });
  const places = placesOf(loaded);
  const place = places.find(({ slug }) => slug === asked.location) ?? places[0];
  if (!place)
    return {
      asked,
      place: { slug: "", name: "", zonePlace: "" },
      places: [],
      physicians: [],
      first: null,
      days: [],
      closures: [],
      later: null,
    };
  const open = openSlots(loaded.availability, start, to).filter(({ locationId }) => locationId === place.id);
  const all = describeSlots(loaded, open);
  const here = loaded.availability.practitioners.filter(({ hours }) => (hours[place.id] ?? []).length > 0);
  const physicians = loaded.resources
    .filter(({ id }) => here.some((person) => person.id === id))
    .map(({ slug, name }) => ({ slug, name }));
  const physician = physicians.some(({ slug }) => slug === asked.physician) ? asked.physician : undefined;
  const bookedOn = new Map(
    loaded.resources.map(({ id, slug }) => [slug, here.find((person) => person.id === id)?.bookedOn ?? {}]),
  );
  const matching = all.filter((slot) => (!physician || slot.physician.slug === physician) && inPart(slot, asked.part));
  const times = onePerStart(matching, (slug, date) => bookedOn.get(slug)?.[date] ?? 0);
  const { days: shown, later } = daysOf(times, asked);
  const isFirstPage = !asked.from && !asked.day;
  return {
    asked: { ...asked, physician },
    place,
    places,
    physicians,
    first: isFirstPage ? (times[0] ?? null) : null,
    days: shown,
    closures: shown.length > 0 ? closuresBetween(loaded, place.id, start, shown.at(-1)?.date ?? to) : [],
    later,
  };
}

/** The times page of a visit type: looks three weeks ahead, and two months where that shows nothing. */
export async function getTimes(
  actor: Actor,
  visitType: string,
  asked: AskedTimes,
  now = new Date(),
): Promise<TimesView> {
  const near = await look(actor, visitType, asked, now, firstLook);
  if (near.days.length > 0 && (near.later || asked.day)) return near;
  return look(actor, visitType, asked, now, longLook);
}

/** The first time that anybody can have for a visit type, anywhere; null where there is none in two months. */
export async function getFirstFree(actor: Actor, visitType: string, now = new Date()) {
  return (await getTimes(actor, visitType, {}, now)).first;
}
