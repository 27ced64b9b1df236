import { Client } from "pg";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { listAudit } from "#lib/audit/queries";
import { db } from "#lib/db";
import { sqlState, toAppError } from "#lib/errors";
import { at, book, type Clinic, claimsOf, newDay, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

/** As the owner of the database could, with triggers off: what the chain has to show. */
async function asSuperuser(statement: string): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query("SET session_replication_role = replica");
  await client.query(statement);
  await client.end();
}

test("a fresh database is what schema.prisma says", () => {
  expect(inject("schemaDifference")).toBe("");
});

describe("the exclusion constraint", () => {
  test("stands in the catalogue, at once and over active claims of one resource, but those overbooked", async () => {
    const rows = await db().$queryRaw<{ contype: string; condeferrable: boolean; definition: string }[]>`
      SELECT contype::text, condeferrable, pg_get_constraintdef(oid) AS definition
      FROM pg_constraint WHERE conname = 'Claim_no_overlap' AND conrelid = '"Claim"'::regclass`;
    expect(rows).toEqual([
      {
        contype: "x",
        condeferrable: false,
        definition: `EXCLUDE USING gist ("resourceId" WITH =, during WITH &&) WHERE ((active AND (NOT overbooked)))`,
      },
    ]);
  });

  test("refuses a second claim by raw SQL, and the SQLSTATE is found in what Prisma throws", async () => {
    const { appointmentId } = await book(at(newDay(), "9:00"));
    const error = await failure(
      db().$executeRaw`
        INSERT INTO "Claim" ("resourceId", "appointmentId", "during")
        SELECT "resourceId", "appointmentId", tstzrange(upper(during) - interval '1 minute', upper(during) + interval '5 minutes')
        FROM "Claim" WHERE "appointmentId" = ${appointmentId}::uuid LIMIT 1`,
    );
    expect(sqlState(error)).toBe("23P01");
    expect(toAppError(error).code).toBe("slot_taken");
  });

  test("lets claims touch, and forgets those that are not active", async () => {
    const { appointmentId } = await book(at(newDay(), "9:00"));
    const touching = await db().$executeRaw`
      INSERT INTO "Claim" ("resourceId", "appointmentId", "during")
      SELECT "resourceId", "appointmentId", tstzrange(upper(during), upper(during) + interval '5 minutes')
      FROM "Claim" WHERE "appointmentId" = ${appointmentId}::uuid`;
    expect(touching).toBe(2);
    await db().$executeRaw`UPDATE "Claim" SET active = false WHERE "appointmentId" = ${appointmentId}::uuid`;
    expect(await claimsOf(appointmentId)).toEqual([]);
  });

  test("refuses a claim without an end", async () => {
    const { appointmentId } = await book(at(newDay(), "9:00"));
    const error = await failure(
      db()
        .$executeRaw`UPDATE "Claim" SET during = tstzrange(lower(during), NULL) WHERE "appointmentId" = ${appointmentId}::uuid`,
    );
    expect(sqlState(error)).toBe("23514");
  });
});

describe("history is written once", () => {
  test.each(["AppointmentEvent", "AuditEvent"])("%s cannot be changed or deleted", async (table) => {
    await book(at(newDay(), "9:00"));
    const client = new Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    const column = table === "AuditEvent" ? "action" : "reason";
    expect(sqlState(await failure(client.query(`UPDATE "${table}" SET "${column}" = 'x'`)))).toBe("42501");
    expect(sqlState(await failure(client.query(`DELETE FROM "${table}"`)))).toBe("42501");
    await client.end();
  });

  test("the audit log cannot be emptied", async () => {
    expect(sqlState(await failure(db().$executeRaw`TRUNCATE "AuditEvent"`))).toBe("42501");
  });

  test("a published questionnaire cannot change", async () => {
    const error = await failure(db().$executeRaw`UPDATE "QuestionnaireVersion" SET definition = '{}'`);
    expect(sqlState(error)).toBe("42501");
  });
});

describe("the audit chain", () => {
  const broken = () => db().$queryRaw<{ seq: bigint }[]>`SELECT seq FROM broken_audit_events() ORDER BY seq`;

  test("is whole after bookings at the same time", async () => {
    const day = newDay();
    await Promise.all([book(at(day, "9:00")), book(at(day, "9:00")), book(at(day, "11:00")), book(at(day, "13:00"))]);
    expect(await broken()).toEqual([]);
  });

  test("shows the row that a superuser altered, and tells the administrator", async () => {
    const { appointmentId } = await book(at(newDay(), "9:00"));
    const row = await db().auditEvent.findFirstOrThrow({ where: { entityId: appointmentId }, select: { seq: true } });
    await asSuperuser(`UPDATE "AuditEvent" SET action = 'nothing' WHERE seq = ${row.seq}`);
    expect(await broken()).toEqual([{ seq: row.seq }]);
    expect((await listAudit(clinic.staff.administrator)).broken).toBe(1);
    await asSuperuser(`UPDATE "AuditEvent" SET action = 'appointment.hold' WHERE seq = ${row.seq}`);
    expect(await broken()).toEqual([]);
  });

  test("shows where a row was taken out", async () => {
    await book(at(newDay(), "9:00"));
    const [last, taken] = await db().auditEvent.findMany({ orderBy: { seq: "desc" }, take: 2, select: { seq: true } });
    await asSuperuser(`DELETE FROM "AuditEvent" WHERE seq = ${taken?.seq}`);
    expect(await broken()).toEqual([last]);
  });
});
