import { addDays, localDate, startOfLocalDate } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";
import { holidaysBetween } from "#prisma/seed/holidays";
import type { Random } from "#prisma/seed/random";
import { minutesOf, officeStaff, team } from "#prisma/seed/team";
import { freeDay, sessionNow, workdaysAfter } from "#prisma/seed/today";

type Row<Input> = Input & { id: string };
export type LocationSlug = "lakeside" | "foothills";

export type ClinicRows = ReturnType<typeof makeClinic>;

const midnight = (date: string) => new Date(`${date}T00:00:00Z`);

const locationFacts = [
  {
    slug: "lakeside",
    name: "Lakeside",
    timeZone: "America/Chicago",
    phone: "312-555-0142",
    addressLines: ["1420 North Harbor Walk, Floor 3", "Chicago, IL 60611"],
    arrival: {
      en: "Park in the garage on Harbor Walk. The elevator by the doors goes to floor 3. Wheelchairs are at the entrance.",
      es: "Estacione en el garaje de Harbor Walk. El elevador junto a las puertas va al piso 3. Hay sillas de ruedas en la entrada.",
    },
    hours: { startMinute: 450, endMinute: 1050 },
    places: {
      room: ["Room 1", "Room 2", "Room 3", "Room 4"],
      suite: ["Suite A", "Suite B"],
      bay: ["Bay 1", "Bay 2", "Bay 3", "Bay 4"],
    },
  },
  {
    slug: "foothills",
    name: "Foothills",
    timeZone: "America/Denver",
    phone: "303-555-0117",
    addressLines: ["88 Larkspur Lane", "Denver, CO 80209"],
    arrival: {
      en: "Free parking is in front of the building. The clinic is on the ground floor. There are no steps.",
      es: "Hay estacionamiento gratis frente al edificio. La clínica está en la planta baja. No hay escalones.",
    },
    hours: { startMinute: 480, endMinute: 1020 },
    places: { room: ["Room 1", "Room 2"], suite: [], bay: [] },
  },
] as const;

function makeLocations(random: Random, clinicId: string) {
  const locations = locationFacts.map(({ slug, name, timeZone, phone, addressLines, arrival }) => ({
    id: random.uuid(),
    clinicId,
    slug,
    name,
    timeZone,
    phone,
    addressLines: [...addressLines],
    arrival,
  }));
  const idOf = Object.fromEntries(locations.map(({ slug, id }) => [slug, id])) as Record<LocationSlug, string>;
  const hours = locationFacts.flatMap(({ slug, hours: open }) =>
    [1, 2, 3, 4, 5].map((weekday) => ({ id: random.uuid(), locationId: idOf[slug], weekday, ...open })),
  );
  const places = locationFacts.flatMap(({ slug, name: at, places: kinds }) =>
    (["room", "suite", "bay"] as const).flatMap((kind) =>
      kinds[kind].map(
        (name): Row<Prisma.ResourceCreateManyInput> => ({
          id: random.uuid(),
          kind,
          name: slug === "lakeside" ? name : `${at} ${name}`,
          slug: `${slug}-${name.toLowerCase().replace(" ", "-")}`,
          languages: [],
          locationId: idOf[slug],
        }),
      ),
    ),
  );
  return { locations, hours, places, idOf };
}

function makePeople(random: Random, idOf: Record<LocationSlug, string>, validFrom: Date) {
  const people = team.map((member) => ({ member, id: random.uuid() }));
  const rules = people.flatMap(({ member, id: resourceId }) =>
    Object.entries(member.weeks).flatMap(([at, week]) =>
      Object.entries(week).flatMap(([weekday, stretches]) =>
        stretches.map(
          (stretch): Row<Prisma.AvailabilityRuleCreateManyInput> => ({
            id: random.uuid(),
            resourceId,
            locationId: idOf[at as LocationSlug],
            weekday: Number(weekday),
            ...minutesOf(stretch),
            validFrom,
          }),
        ),
      ),
    ),
  );
  const resources = people.map(({ member, id }): Row<Prisma.ResourceCreateManyInput> => {
    const { kind, name, slug, credential, languages, home } = member;
    return { id, kind, name, slug, credential, languages, locationId: idOf[home] };
  });
  return { resources, rules };
}

/** One training day for all, and the holidays. Today stays open at Lakeside, whatever the calendar says. */
function makeClosures(random: Random, today: string, idOf: Record<LocationSlug, string>) {
  const holidays = holidaysBetween(addDays(today, -62), addDays(today, 427));
  const closed = new Set(holidays.map(({ date }) => date));
  const training =
    workdaysAfter(today, closed).find((date) => date >= addDays(today, 11) && freeDay(date, 3)) ?? addDays(today, 14);
  const days = [
    ...holidays,
    { date: training, name: { en: "Staff training day", es: "Día de capacitación del personal" } },
  ];
  const rows = days.map(({ date, name }) => ({
    id: random.uuid(),
    locationId: date === today ? idOf.foothills : null,
    firstDate: midnight(date),
    lastDate: midnight(date),
    name,
  }));
  return { rows, isHoliday: closed.has(today), closed: new Set([...closed, training]) };
}

function makeAbsences(
  random: Random,
  today: string,
  closed: ReadonlySet<string>,
  idOfPerson: (slug: string) => string,
) {
  const zoneOf = (slug: string): string => {
    const home = team.find((member) => member.slug === slug)?.home;
    return locationFacts.find((location) => location.slug === home)?.timeZone ?? locationFacts[0].timeZone;
  };
  const days = workdaysAfter(today, closed);
  const away = (slug: string, from: number, length: number, reason: string): Row<Prisma.AbsenceCreateManyInput> => {
    const first = days[from] ?? addDays(today, from);
    const last = days[from + length - 1] ?? first;
    return {
      id: random.uuid(),
      resourceId: idOfPerson(slug),
      startsAt: startOfLocalDate(first, zoneOf(slug)),
      endsAt: startOfLocalDate(addDays(last, 1), zoneOf(slug)),
      reason,
    };
  };
  return [
    away("nils-lindqvist", 5, 2, "Conference"),
    away("carmen-reyes", 11, 5, "Vacation"),
    away("priya-raman", 7, 2, "Vacation"),
    away("miriam-feld", 3, 1, "Teaching"),
    away("teresa-villanueva", 8, 3, "Vacation"),
    away("grace-odhiambo", 14, 1, "Life support course"),
  ];
}

function makeStaff(random: Random, resources: Row<Prisma.ResourceCreateManyInput>[]) {
  const clinical = team
    .filter(({ slug }) => slug !== "marcus-bell")
    .map(({ slug, name, email, kind }) => ({
      id: random.uuid(),
      email,
      name,
      role: kind,
      resourceId: resources.find((resource) => resource.slug === slug)?.id ?? null,
    }));
  return [...officeStaff.map((member) => ({ id: random.uuid(), resourceId: null, ...member })), ...clinical];
}

/** The clinic itself: places, people, hours, closures, absences, staff. Relative to `now`. */
export function makeClinic(now: Date, random: Random) {
  const clinic = {
    id: random.uuid(),
    name: "Plumbline Spine Clinic",
    phone: "312-555-0142",
    timeZone: "America/Chicago",
    phoneHours: { en: "Monday to Friday, 8am to 5pm", es: "De lunes a viernes, de 8 a. m. a 5 p. m." },
    demonstration: true,
  };
  const today = localDate(now, clinic.timeZone);
  const { locations, hours, places, idOf } = makeLocations(random, clinic.id);
  const { resources: people, rules } = makePeople(random, idOf, midnight(addDays(today, -150)));
  const resources = [...places, ...people];
  const idOfPerson = (slug: string) => resources.find((row) => row.slug === slug)?.id ?? "";
  const closures = makeClosures(random, today, idOf);
  const extra = sessionNow({
    now,
    today,
    isHoliday: closures.isHoliday,
    locationId: idOf.lakeside,
    idOfPerson,
    random,
  });
  return {
    clinic,
    today,
    locations,
    idOf,
    hours,
    resources,
    rules,
    closures: closures.rows,
    exceptions: extra.exceptions,
    session: extra.session,
    absences: makeAbsences(random, today, closures.closed, idOfPerson),
    staff: makeStaff(random, people),
    idOfPerson,
  };
}
