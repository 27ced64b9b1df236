import type { Prisma } from "#prisma/generated/client";
import type { Person } from "#prisma/seed/people";

type Booked = Pick<Prisma.AppointmentCreateManyInput, "patientId" | "status" | "startsAt">;
export type KnownPerson = Person & { identifiedAt: Date | null };

/** A slip of the hand in a name: two letters change places. */
const slip = (name: string): string => `${name.slice(0, 2)}${name.charAt(3)}${name.charAt(2)}${name.slice(4)}`;
const dayAndMonthSwapped = (date: Date): Date => {
  const [year, month, day] = date.toISOString().slice(0, 10).split("-");
  return Number(day) <= 12 && day !== month ? new Date(`${year}-${day}-${month}T00:00:00Z`) : date;
};

/**
 * The clinic has identified everybody but the three who booked last. Two of those came before and typed their name or
 * birth date a little differently this time; the third is new.
 */
export function withUnidentified(people: readonly Person[], appointments: readonly Booked[], now: Date): KnownPerson[] {
  const visits = Map.groupBy(appointments, ({ patientId }) => patientId);
  const isAhead = ({ id }: Person) =>
    visits.get(id)?.every(({ status, startsAt }) => status === "booked" && new Date(startsAt) > now);
  const wasHere = ({ id }: Person) => visits.get(id)?.every(({ status }) => status === "fulfilled");
  const newest = people
    .filter(isAhead)
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .slice(0, 3);
  const known = people.filter(
    (person) => wasHere(person) && person.familyName.length > 5 && slip(person.familyName) !== person.familyName,
  );
  const [misspelt, misdated] = [newest[0], newest[1]];
  const [first, second] = [known[0], known[1]];
  const again = new Map<string | undefined, Partial<Person>>();
  if (first) {
    const { givenName, familyName, birthDate, phone, phoneE164 } = first;
    again.set(misspelt?.id, { givenName, familyName: slip(familyName), birthDate, phone, phoneE164, email: null });
  }
  if (second) {
    const { givenName, familyName, birthDate, email } = second;
    again.set(misdated?.id, {
      givenName: givenName.toUpperCase(),
      familyName,
      birthDate: dayAndMonthSwapped(birthDate),
      email,
    });
  }
  return people.map((person) =>
    newest.includes(person)
      ? { ...person, ...again.get(person.id), identifiedAt: null }
      : { ...person, identifiedAt: person.createdAt },
  );
}
