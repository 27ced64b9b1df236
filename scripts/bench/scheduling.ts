import { bookOverHttp, freeTimes, recordBooking, replay, sideBySide } from "#scripts/bench/bookings";
import { monthDays, writeMonth, writeTenYears } from "#scripts/bench/clinic";
import { measure, type Row, row } from "#scripts/bench/measure";
import { growthUnder } from "#scripts/bench/memory";
import type { OwnClinic } from "#scripts/bench/own-clinic";
import { overlappingWishes, type Reply, race } from "#scripts/bench/race";

export const physicians = 20;
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const month = `/api/v1/slots?visitType=first-visit&from=${day(0)}&to=${day(monthDays - 1)}`;

const slotsRow = (name: string, address: string): Promise<Row> => measure(name, 200, () => fetch(address + month));

/** A month of slots with 5,000 visits. */
export async function benchSlots({ address, database }: OwnClinic): Promise<Row> {
  await writeMonth(database, physicians);
  return slotsRow("slots of a month, 5,000 visits", address);
}

/** The same in a clinic of its own, before and after a million visits over ten years: to be compared. */
export async function benchTenYears({ address, database }: OwnClinic): Promise<Row[]> {
  await writeMonth(database, physicians);
  const small = await slotsRow("the same again", address);
  await writeTenYears(database, physicians);
  const large = await slotsRow("slots of a month, 1,000,000 visits", address);
  large.note = `${(large.p95 / small.p95).toFixed(2)} times the p95 before`;
  return [small, large];
}

const clients = 8;

/** Bookings of different times, over HTTP and as bare statements, on the same database. */
export async function benchBookings({ address, database }: OwnClinic): Promise<string> {
  const [first, second, ...rest] = await freeTimes(address, 162, 40);
  if (!first || !second) throw new Error("there is no free time");
  for (const warm of rest.splice(0, 10)) await bookOverHttp(address, warm);
  const http = await sideBySide(rest.slice(0, 150), clients, (free) => bookOverHttp(address, free));
  process.env.DATABASE_URL = database;
  process.env.AUTH_SECRET = "a secret of forty characters, for a bench";
  const statements = await recordBooking(first, second);
  const bare = await replay(database, statements, clients, 45);
  const share = (http / bare).toFixed(2);
  return `bookings of different times, ${clients} clients: ${http.toFixed(1)} a second over HTTP, ${bare.toFixed(1)} as the same ${statements.length} statements from bare clients: ${share} times`;
}

const rowOfRace = (what: string, replies: readonly Reply[]): Row => {
  const counts = Object.entries(Object.groupBy(replies, ({ status }) => status));
  const note = counts.map(([status, same]) => `${same?.length} × ${status}`).join(", ");
  return row(
    what,
    replies.map(({ milliseconds }) => milliseconds),
    note,
  );
};

/** 200 clients want one time; 200 want times that overlap. */
export async function benchContention({ address }: OwnClinic): Promise<Row[]> {
  const [, wanted] = await freeTimes(address, 2, 20);
  if (!wanted) throw new Error("there is no free time");
  const wish = { visitType: "first-visit", ...wanted };
  const same = rowOfRace(
    "hold one time, 200 clients",
    await race(
      address,
      Array.from({ length: 200 }, () => wish),
    ),
  );
  return [same];
}

export async function benchRace(address: string): Promise<Row> {
  const answer = await fetch(`${address}/api/v1/slots?visitType=visit-30&from=${day(3)}&to=${day(9)}`);
  const { slots } = (await answer.json()) as { slots: { start: string }[] };
  const first = new Date(Date.parse(slots[0]?.start ?? "") + 3_600_000);
  return rowOfRace("200 overlapping wishes", await race(address, overlappingWishes(first, 200)));
}

/** Slots and rushes for some minutes; the server's memory before and after. */
export async function benchMemory({ address }: OwnClinic, minutes: number): Promise<string> {
  const [wanted] = await freeTimes(address, 1, 60);
  const wish = { visitType: "first-visit", start: wanted?.start ?? "", physician: wanted?.physician ?? "" };
  const work = async () => {
    await (await fetch(address + month)).arrayBuffer();
    await race(
      address,
      Array.from({ length: 20 }, () => wish),
    );
  };
  const { before, after } = await growthUnder(work, minutes);
  const growth = ((after / before - 1) * 100).toFixed(1);
  return `memory of the server under slots and rushes: ${before.toFixed(0)} MB in the second minute, ${after.toFixed(0)} MB in minute ${minutes}: ${growth} percent`;
}
