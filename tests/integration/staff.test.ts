import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db";
import { actorOfSession } from "#lib/session";
import { signIn, signOut, touchSession } from "#lib/staff/mutations";
import { hashPassword } from "#lib/staff/passwords";

const password = "correct horse battery";
let passwordHash = "";
beforeAll(async () => {
  passwordHash = await hashPassword(password);
});

async function account(active = true): Promise<string> {
  const email = `${crypto.randomUUID()}@clinic.example`;
  await db().staffMember.create({ data: { email, name: "Robin", role: "front_desk", passwordHash, active } });
  return email;
}
const attempt = (email: string, given = password, address = crypto.randomUUID()) =>
  signIn({ email, password: given, address });
const wrong = { ok: false, reason: "wrong" };

describe("signing in", () => {
  test("with the right password opens a session that names the person", async () => {
    const email = await account();
    const signed = await attempt(` ${email.toUpperCase()} `);
    const actor = signed.ok ? await actorOfSession(signed.sessionId) : null;
    expect(actor).toMatchObject({ kind: "staff", name: "Robin", role: "front_desk" });
    const audit = await db().auditEvent.findFirst({
      where: { entityId: actor?.staffId ?? "", action: "staff.sign_in" },
    });
    expect(audit).not.toBeNull();
  });

  test("answers alike for a wrong password, an unknown address and an account that is closed", async () => {
    expect(await attempt(await account(), "guess")).toEqual(wrong);
    expect(await attempt("nobody@clinic.example")).toEqual(wrong);
    expect(await attempt(await account(false))).toEqual(wrong);
    expect(await db().staffSession.count({ where: { staff: { active: false } } })).toBe(0);
  });

  test("over a page that is still open is for its own person alone", async () => {
    const [own, other] = [await account(), await account()];
    const { id: staffId } = await db().staffMember.findUniqueOrThrow({ where: { email: own } });
    const goOn = (email: string) => signIn({ email, password, address: crypto.randomUUID(), staffId });
    expect(await goOn(other)).toEqual(wrong);
    expect(await db().staffSession.count({ where: { staff: { email: other } } })).toBe(0);
    expect(await goOn(own)).toMatchObject({ ok: true });
  });

  test("takes about as long for an unknown address", async () => {
    const email = await account();
    const timed = async (address: string) => {
      const started = performance.now();
      await attempt(address, "guess");
      return performance.now() - started;
    };
    await timed("warm-up@clinic.example");
    const known = Math.min(await timed(email), await timed(email), await timed(email));
    const unknown = Math.min(
      await timed("a@clinic.example"),
      await timed("b@clinic.example"),
      await timed("c@clinic.example"),
    );
    expect(unknown).toBeGreaterThan(known / 3);
  });

  test("waits after eight wrong passwords, even with the right one, and lets others in", async () => {
    const email = await account();
    for (let tries = 0; tries < 8; tries += 1) expect(await attempt(email, "guess")).toEqual(wrong);
    expect(await attempt(email)).toEqual({ ok: false, reason: "throttled" });
    expect((await attempt(await account())).ok).toBe(true);
    await db().signInAttempt.updateMany({ data: { at: new Date(Date.now() - 16 * 60_000) } });
    expect((await attempt(email)).ok).toBe(true);
  });

  test("waits after forty wrong passwords from one address, whatever the account", async () => {
    const address = crypto.randomUUID();
    await attempt("one@clinic.example", "guess", address);
    const { key } = await db().signInAttempt.findFirstOrThrow({ orderBy: { id: "desc" } });
    await db().signInAttempt.createMany({ data: Array.from({ length: 39 }, () => ({ key })) });
    expect(await attempt(await account(), password, address)).toEqual({ ok: false, reason: "throttled" });
    expect((await attempt(await account())).ok).toBe(true);
  });

  test("keeps no password and no address of the caller in plain words", async () => {
    const address = "203.0.113.77";
    await attempt("someone@clinic.example", "guess", address);
    const [{ text } = { text: "" }] = await db().$queryRaw<{ text: string }[]>`
      SELECT string_agg(to_jsonb(a)::text, '') AS text FROM "SignInAttempt" a`;
    expect(text).not.toContain(address);
    expect(text).not.toContain("someone@clinic.example");
  });
});

describe("a session ends", () => {
  const signedIn = async () => {
    const signed = await attempt(await account());
    if (!signed.ok) throw new Error("not signed in");
    return signed.sessionId;
  };
  const change = (id: string, data: object) => db().staffSession.update({ where: { id }, data });
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

  test("when the person signs out", async () => {
    const id = await signedIn();
    await signOut(id);
    expect(await actorOfSession(id)).toBeNull();
  });

  test("when its time is over", async () => {
    const id = await signedIn();
    await change(id, { expiresAt: minutesAgo(1) });
    expect(await actorOfSession(id)).toBeNull();
  });

  test("after 30 minutes without work, and not before", async () => {
    const id = await signedIn();
    await change(id, { lastSeenAt: minutesAgo(29) });
    expect(await actorOfSession(id)).not.toBeNull();
    await touchSession(id);
    const { lastSeenAt } = await db().staffSession.findUniqueOrThrow({ where: { id } });
    expect(Date.now() - lastSeenAt.getTime()).toBeLessThan(5000);
    await change(id, { lastSeenAt: minutesAgo(31) });
    expect(await actorOfSession(id)).toBeNull();
  });

  test("when the account is closed", async () => {
    const id = await signedIn();
    await db().staffMember.updateMany({ where: { sessions: { some: { id } } }, data: { active: false } });
    expect(await actorOfSession(id)).toBeNull();
  });

  test("and an unknown one never stood", async () => {
    expect(await actorOfSession(crypto.randomUUID())).toBeNull();
  });
});
