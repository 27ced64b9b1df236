import { randomBytes, randomUUID } from "node:crypto";
import { Client } from "pg";
import { z } from "zod";

export type Free = { start: string; physician: string };

const offered = z.object({
  slots: z.array(z.object({ start: z.string(), physician: z.object({ slug: z.string() }) })),
});

/** `count` times of a first visit that do not stand in each other's way: one each hour and physician. */
export async function freeTimes(address: string, count: number, firstDay: number): Promise<Free[]> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const query = `visitType=first-visit&from=${day(firstDay)}&to=${day(firstDay + 50)}`;
  const answer = await fetch(`${address}/api/v1/slots?${query}`);
  const { slots } = offered.parse(await answer.json());
  const found = slots.map(({ start, physician }) => ({ start, physician: physician.slug }));
  const hourly = found.filter(({ start }) => start.slice(14, 16) === "00");
  if (hourly.length < count) throw new Error(`only ${hourly.length} free times`);
  return hourly.slice(0, count);
}

/** Lets `clients` work through a list side by side; answers how many a second. */
export async function sideBySide<Item>(
  items: readonly Item[],
  clients: number,
  work: (item: Item, client: number) => Promise<void>,
): Promise<number> {
  const left = [...items];
  const began = performance.now();
  const one = async (client: number) => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item, client);
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
  return items.length / ((performance.now() - began) / 1000);
}

const screening = { emergency: { ticked: [], answer: "none" }, today: { ticked: [], answer: "none" } } as const;
const letters = () => Array.from(randomBytes(8), (byte) => String.fromCharCode(97 + (byte % 26))).join("");
let people = 0;
/** Somebody new each time, by every mark that tells people apart. */
function somebody() {
  people += 1;
  const phone = `312-${String(2_000_000 + people).replace(/^(...)/, "$1-")}`;
  return { givenName: letters(), familyName: letters(), birthDate: "1948-02-03", phone };
}

async function post(address: string, body: unknown): Promise<Record<string, unknown>> {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
  const said = (await answer.json()) as Record<string, unknown>;
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(said).slice(0, 300)}`);
  return said;
}

/** A hold and its booking over HTTP, as a patient's browser would send them. */
export async function bookOverHttp(address: string, { start, physician }: Free): Promise<void> {
  const { holdToken } = await post(`${address}/api/v1/holds`, { visitType: "first-visit", start, physician });
  await post(`${address}/api/v1/appointments`, { holdToken, patient: somebody(), screening });
}

type Statement = { text: string; values: unknown[] };

const textOf = (query: unknown): string | null =>
  typeof query === "string"
    ? query
    : typeof query === "object" && query !== null && "text" in query
      ? String(query.text)
      : null;

/** A hold and its booking in this process, as the handlers make them. */
async function bookHere({ start, physician }: Free): Promise<void> {
  const { holdSlot } = await import("#lib/appointments/hold-mutations");
  const { bookAppointment } = await import("#lib/appointments/booking-mutations");
  const { recordScreening } = await import("#lib/triage/mutations");
  const { publicActor } = await import("#lib/session");
  const held = await holdSlot(publicActor, { visitType: "first-visit", start: new Date(start), physician });
  if (!held.ok) throw new Error("the time to record was taken");
  const { id } = await recordScreening(publicActor, { answers: screening, locale: "en" });
  const hold = { token: held.holdToken };
  const patient = somebody();
  const booked = await bookAppointment(publicActor, { hold, patient, screeningId: id, locale: "en" });
  if (!booked.ok) throw new Error(`not booked: ${booked.reason}`);
}

/**
 * What the product says to the database for one hold and its booking. DATABASE_URL must name it. One before it is not
 * recorded: like the server, the process then has its connections and its calendar.
 */
export async function recordBooking(first: Free, recorded: Free): Promise<Statement[]> {
  const { disconnect } = await import("#lib/db");
  await bookHere(first);
  const statements: Statement[] = [];
  const { query } = Client.prototype;
  Client.prototype.query = function record(this: Client, ...given: unknown[]) {
    const [first, second] = given;
    const text = textOf(first);
    const own = typeof first === "object" && first !== null && "values" in first ? first.values : second;
    // What is told to staff pages goes out by a clock, apart from any booking.
    if (text !== null && !text.includes("pg_notify"))
      statements.push({ text, values: Array.isArray(own) ? [...own] : [] });
    return Reflect.apply(query, this, given);
  } as typeof query;
  await bookHere(recorded);
  Client.prototype.query = query;
  await disconnect();
  return statements;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const isFarAhead = (time: number) => time > Date.now() + 86_400_000;

/**
 * The recorded statements as they would be for another person, whole weeks later: what was made for the one gets new
 * ids and secrets, times move along, and what stood before (`kept`) stays.
 */
function other(statements: readonly Statement[], kept: ReadonlySet<string>, weeks: number): Statement[] {
  const fresh = new Map<string, unknown>();
  const renew = (key: string, make: () => unknown) => {
    if (!fresh.has(key)) fresh.set(key, make());
    return fresh.get(key);
  };
  const later = (time: number) => new Date(time + weeks * 7 * 86_400_000);
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (value instanceof Uint8Array)
      return value.length === 0 ? value : renew(Buffer.from(value).toString("hex"), () => randomBytes(value.length));
    if (value instanceof Date) return isFarAhead(value.getTime()) ? later(value.getTime()) : value;
    if (typeof value !== "string") return value;
    if (uuid.test(value)) return kept.has(value) ? value : renew(value, randomUUID);
    if (/^PL-/.test(value)) return renew(value, () => `PL-${randomUUID()}`);
    if (/^\d{4}-\d\d-\d\d[T ]\d\d/.test(value) && isFarAhead(Date.parse(value)))
      return later(Date.parse(value)).toISOString();
    return value;
  };
  return statements.map(({ text, values }) => ({ text, values: values.map(change) }));
}

/** The same statements from `clients` bare connections: `count` bookings, each in a week of its own; how many a second. */
export async function replay(
  database: string,
  statements: readonly Statement[],
  clients: number,
  count: number,
): Promise<number> {
  const connections = Array.from({ length: clients }, () => new Client({ connectionString: database }));
  await Promise.all(connections.map((connection) => connection.connect()));
  const tables = ["Resource", "Location", "Clinic", "VisitType"].map((name) => `SELECT id FROM "${name}"`);
  const rows = await connections[0]?.query(tables.join(" UNION ALL "));
  const kept = new Set<string>(rows?.rows.map(({ id }) => id));
  const plans = Array.from({ length: count }, (_, index) => other(statements, kept, index + 1));
  try {
    return await sideBySide(plans, clients, async (plan, client) => {
      for (const { text, values } of plan) await connections[client]?.query(text, values);
    });
  } finally {
    await Promise.all(connections.map((connection) => connection.end()));
  }
}
