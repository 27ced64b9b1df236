import { toE164 } from "#lib/appointments/schema";
import { db, type Tx } from "#lib/db";
import { addDays, localDate, startOfLocalDate } from "#lib/time";
import { hashOf, linkSecret, newNonce } from "#lib/tokens";
import { offerFreedTime } from "#lib/waitlist/offer-mutations";
import { randomFrom } from "#prisma/seed/random";

/** Thursday and Friday: the days of the one who is offered a time; the others take other days. */
const offeredDays = [4, 5];

type Waiting = {
  visitType: string;
  person: readonly [givenName: string, familyName: string, birthDate: string, phone: string];
  email?: string;
  locale?: "en" | "es";
  urgency?: "urgent" | "soon" | "routine";
  /** Days since they joined */
  since: number;
  weekdays: readonly number[];
  minutes?: readonly [earliest: number, latest: number];
  days: number;
  physicians?: readonly string[];
  note?: string;
  addedBy?: "public" | "staff";
};

/** Who waits, each for a place where few other times come free, so that the list stays as it is told here. */
const waiting: readonly Waiting[] = [
  {
    visitType: "first-visit",
    person: ["Rosalind", "Achterberg", "1941-05-30", "303-555-0117"],
    email: "rosalind.achterberg@patients.example",
    since: 9,
    weekdays: offeredDays,
    days: 60,
  },
  {
    visitType: "first-visit",
    person: ["Esperanza", "Villalobos", "1938-11-02", "303-555-0164"],
    locale: "es",
    urgency: "urgent",
    since: 1,
    weekdays: [2],
    minutes: [480, 720],
    days: 21,
    note: "Her daughter drives her. Please call in the morning.",
    addedBy: "staff",
  },
  {
    visitType: "imaging-review",
    person: ["Clarence", "Whitcomb", "1946-02-19", "720-555-0139"],
    email: "clarence.whitcomb@patients.example",
    urgency: "soon",
    since: 4,
    weekdays: [1, 3],
    minutes: [720, 1440],
    days: 31,
    addedBy: "staff",
  },
  {
    visitType: "bone-health",
    person: ["Maribeth", "Sandoval", "1952-08-07", "303-555-0181"],
    email: "maribeth.sandoval@patients.example",
    since: 16,
    weekdays: [1, 2, 3],
    days: 74,
  },
];

const place = "foothills";
const day = 86_400_000;

async function writeEntry(tx: Tx, one: Waiting, now: Date, today: string): Promise<void> {
  const { visitType, person, email, locale = "en", urgency = "routine", since, weekdays, minutes } = one;
  const [givenName, familyName, birthDate, phone] = person;
  const type = await tx.visitType.findUniqueOrThrow({ where: { slug: visitType }, select: { id: true } });
  const location = await tx.location.findUniqueOrThrow({ where: { slug: place }, select: { id: true } });
  const nonce = newNonce();
  const lastDate = new Date(addDays(today, one.days));
  const expiresAt = new Date(lastDate.getTime() + 30 * day);
  await tx.waitlistEntry.create({
    data: {
      id: randomFrom(`waitlist ${familyName}`).uuid(),
      visitTypeId: type.id,
      urgency,
      weekdays: [...weekdays],
      ...(minutes && { earliestMinute: minutes[0], latestMinute: minutes[1] }),
      firstDate: new Date(today),
      lastDate,
      ...{ givenName, familyName, birthDate: new Date(birthDate), phone, phoneE164: toE164(phone) },
      email: email ?? null,
      locale,
      note: one.note ?? null,
      addedBy: one.addedBy ?? "public",
      createdAt: new Date(now.getTime() - since * day),
      places: { create: [{ locationId: location.id }] },
      tokens: { create: [{ purpose: "waitlist", nonce, hash: hashOf(linkSecret("waitlist", nonce)), expiresAt }] },
    },
  });
}

/** Lets the waitlist's own engine hold the first time that suits, so that one offer is open. */
async function offerOne(tx: Tx, today: string): Promise<void> {
  const { id: locationId, timeZone } = await tx.location.findUniqueOrThrow({
    where: { slug: place },
    select: { id: true, timeZone: true },
  });
  for (let ahead = 3; ahead <= 55; ahead += 1) {
    const date = addDays(today, ahead);
    if (!offeredDays.includes(new Date(`${date}T00:00:00Z`).getUTCDay())) continue;
    const stretch = {
      startsAt: startOfLocalDate(date, timeZone),
      endsAt: startOfLocalDate(addDays(date, 1), timeZone),
    };
    const freed = await tx.freedTime.create({ data: { locationId, ...stretch }, select: { id: true } });
    if ((await offerFreedTime(freed.id)) > 0) return;
  }
}

/** A few people who wait for a time, one of them with a time held. Run it in the seed's transaction. */
export async function writeWaitlist(tx: Tx, now: Date): Promise<void> {
  const clinic = await db().clinic.findFirstOrThrow({ select: { timeZone: true } });
  const today = localDate(now, clinic.timeZone);
  for (const one of waiting) await writeEntry(tx, one, now, today);
  await offerOne(tx, today);
}
