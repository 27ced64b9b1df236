import { randomInt, randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import type { OfferedSlot } from "#lib/availability/schema";
import type { SeriesView } from "#lib/series/queries";
import { nameOf, type Person, somebody } from "#tests/support/pages";

/** What the API is asked for in the tests of procedures and series, as staff. */
export type Known = { id: string; name: string; person: Person; slot: OfferedSlot };

export const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const whereOf = ({ start, physician, location }: OfferedSlot) => ({
  start,
  physician: physician.slug,
  location: location.slug,
});

const keyed = () => ({ "Idempotency-Key": randomUUID() });

/** Takes one time after another, at random, until one could be had: two tests at a moment may want the same. */
export async function takeSome<Taken>(
  slots: OfferedSlot[],
  take: (slot: OfferedSlot) => Promise<Taken | null>,
): Promise<Taken> {
  for (let tries = 0; tries < 20 && slots.length > 0; tries += 1) {
    const [slot] = slots.splice(randomInt(slots.length), 1);
    const taken = slot && (await take(slot));
    if (taken) return taken;
  }
  throw new Error("no time could be had");
}

export async function slotsOf(request: APIRequestContext, visitType: string, days: readonly [number, number]) {
  const window = `from=${dayAhead(days[0])}&to=${dayAhead(days[1])}`;
  const answer = await request.get(`/api/v1/slots?visitType=${visitType}&${window}`);
  return (await answer.json()).slots as OfferedSlot[];
}

/** Somebody whom the clinic knows: with a first visit, before all that these tests book for them. */
export async function knownPatient(request: APIRequestContext): Promise<Known> {
  const person = somebody();
  const birthDate = `${person.year}-${person.month.padStart(2, "0")}-${person.day.padStart(2, "0")}`;
  const { givenName, familyName, phone } = person;
  const slot = await takeSome(await slotsOf(request, "first-visit", [8, 27]), async (slot) => {
    const answer = await request.post("/api/v1/bookings", {
      data: { patient: { givenName, familyName, phone, birthDate }, visitType: "first-visit", ...whereOf(slot) },
      headers: keyed(),
    });
    return answer.status() === 201 ? slot : null;
  });
  const found = await request.post("/api/v1/patient-searches", { data: { search: nameOf(person) } });
  const { patients } = await found.json();
  const { id } = patients.find(({ name }: { name: string }) => name === nameOf(person));
  return { id, name: nameOf(person), person, slot };
}

export const plan = {
  technique: "kyphoplasty",
  levels: ["T12", "L1"],
  anesthesia: "sedation",
  additions: [] as string[],
} as const;

/** Times of a procedure, where no other test of the clinic books. */
export async function procedureSlots(
  request: APIRequestContext,
  [from, to]: readonly [number, number],
): Promise<OfferedSlot[]> {
  const { technique, levels, anesthesia } = plan;
  const query = `technique=${technique}&levelCount=${levels.length}&anesthesia=${anesthesia}`;
  const window = `from=${dayAhead(from)}&to=${dayAhead(to)}`;
  const answer = await request.get(`/api/v1/procedure-slots?${query}&${window}`);
  return (await answer.json()).slots;
}

export type BookedProcedure = { caseId: string; appointmentId: string; seriesId: string; slot: OfferedSlot };

export async function bookProcedureFor(
  request: APIRequestContext,
  patient: Known,
  days: readonly [number, number] = [37, 43],
): Promise<BookedProcedure> {
  return bookProcedureOf(request, patient, await procedureSlots(request, days));
}

/** Books it at one of these times. */
export async function bookProcedureOf(
  request: APIRequestContext,
  { id }: Known,
  slots: OfferedSlot[],
): Promise<BookedProcedure> {
  return takeSome(slots, async (slot) => {
    const data = { patientId: id, ...plan, ...whereOf(slot) };
    const answer = await request.post("/api/v1/procedures", { data, headers: keyed() });
    return answer.status() === 201 ? { ...(await answer.json()), slot } : null;
  });
}

/** The plan with a proposal for each visit, which comes after the booking. */
export async function proposedPlan(request: APIRequestContext, seriesId: string): Promise<SeriesView> {
  return (await (await request.post(`/api/v1/series/${seriesId}/proposals`, { data: {} })).json()).series;
}

/** Books one visit of a plan at its proposed time, or at the one proposed next where that has gone. */
export async function bookOfPlan(request: APIRequestContext, seriesId: string, code: string): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const series = await proposedPlan(request, seriesId);
    const visit = series.occurrences.find((one) => one.code === code);
    const data = { version: visit?.version };
    const answer = await request.post(`/api/v1/occurrences/${visit?.id}/book`, { data, headers: keyed() });
    if (answer.status() === 201) return;
  }
  throw new Error(`${code} could not be booked`);
}
