import { setImmediate as tick } from "node:timers/promises";
import { expect, test } from "vitest";
import { changesOf, inTurn, sharedLook } from "#lib/appointments/turns";
import type { ResourceClaim } from "#lib/availability/slots";

const room = (start: number): ResourceClaim => ({ resourceId: "room", start, end: start + 30 });
const never = () => false;

test("who waits goes one after the other, and looks again when somebody took what they want", async () => {
  const order: string[] = [];
  const wish = (name: string, start: number) => ({
    key: "a day",
    seen: changesOf("a day"),
    isOpenBeside: (taken: ResourceClaim[]) => taken.every((claim) => claim.start !== start),
    work: async () => {
      order.push(`${name} begins`);
      await tick();
      order.push(`${name} ends`);
      return { name, claims: [room(start)] };
    },
  });
  const taken = await Promise.all([inTurn(wish("first", 0)), inTurn(wish("late", 0)), inTurn(wish("other", 60))]);
  expect(taken.map((result) => result?.name)).toEqual(["first", undefined, "other"]);
  expect(order).toEqual(["first begins", "first ends", "other begins", "other ends"]);
});

test("who looked after somebody took something is not told of it again", async () => {
  const key = "a seen day";
  const told: ResourceClaim[][] = [];
  const isOpenBeside = (taken: ResourceClaim[]) => told.push(taken) > 0;
  const turn = (seen: number, start: number) =>
    inTurn({ key, seen, isOpenBeside, work: async () => ({ claims: [room(start)] }) });
  const waiting = turn(0, 0).then(() => turn(changesOf(key), 60));
  await Promise.all([waiting, turn(0, 120), turn(0, 180)]);
  expect(told).toEqual([[room(0)], [room(0), room(120)], [room(120), room(180)]]);
});

test("a turn that fails takes nothing: the next one has its turn", async () => {
  const turn = { key: "another day", seen: changesOf("another day"), isOpenBeside: never };
  const gone = async (): Promise<{ claims: ResourceClaim[] }> => {
    throw new Error("gone");
  };
  const fails = inTurn({ ...turn, work: gone });
  const next = inTurn({ ...turn, work: async () => ({ claims: [room(0)] }) });
  await expect(fails).rejects.toThrow("gone");
  expect(await next).toEqual({ claims: [room(0)] });
});

test("where a lock is not to be had, all who wait behind it are told at once, and who comes after tries again", async () => {
  const turn = { key: "a locked day", seen: changesOf("a locked day"), isOpenBeside: never };
  let tries = 0;
  const blocked = async (): Promise<{ claims: ResourceClaim[] }> => {
    tries += 1;
    await tick();
    throw Object.assign(new Error("lock timeout"), { code: "55P03" });
  };
  const rush = [1, 2, 3].map(() => inTurn({ ...turn, work: blocked }));
  const ended = await Promise.allSettled(rush);
  expect(ended.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(tries).toBe(1);
  expect(await inTurn({ ...turn, work: async () => ({ claims: [] }) })).toEqual({ claims: [] });
});

test("all who ask while a look is under way share the next one, which began after they asked", async () => {
  let looks = 0;
  const look = async () => {
    looks += 1;
    const mine = looks;
    await tick();
    return mine;
  };
  const first = sharedLook("times", look);
  const later = [sharedLook("times", look), sharedLook("times", look), sharedLook("times", look)];
  expect([await first, ...(await Promise.all(later))]).toEqual([1, 2, 2, 2]);
  expect(await sharedLook("times", look)).toBe(3);
});

test("a look that fails, fails for those who shared it and for nobody after", async () => {
  const bad = async () => {
    throw new Error("no database");
  };
  const first = sharedLook("broken", bad);
  const second = sharedLook("broken", async () => "fine");
  await expect(first).rejects.toThrow("no database");
  expect(await second).toBe("fine");
});
