import { readdir } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db";
import { deliverMessage } from "#lib/notifications/delivery-mutations";
import { listMails } from "#lib/notifications/queries";
import { mailFolder } from "#lib/notifications/transport";
import { at, book, newDay, openClinic } from "#tests/support/clinic";

beforeAll(async () => {
  await openClinic();
});

test("without a mail server each message lies whole under DATA_DIR/mail", async () => {
  const { appointmentId } = await book(at(newDay(), "9:30"));
  const { id } = await db().outboxMessage.findFirstOrThrow({ where: { appointmentId, kind: "booked" } });
  expect(await listMails()).toEqual([]);
  expect(await deliverMessage(id)).toBe("sent");
  expect(mailFolder().startsWith(process.env.DATA_DIR ?? "?")).toBe(true);
  expect(await readdir(mailFolder())).toEqual([`${id}.eml`]);
  expect(await listMails()).toMatchObject([{ id, to: "ana.ruiz@patients.example" }]);
  expect((await listMails())[0]?.text).toContain("https://clinic.example/visit/");
});
