import { setImmediate as tick } from "node:timers/promises";
import { expect, test } from "vitest";
import { changesOf, inTurn, sharedLook } from "#lib/appointments/turns";

test("who waits goes one after the other, and looks again when somebody took something", async () => {
  const order: string[] = [];
  const take = (name: string) => async () => {
    order.push(`${name} begins`);
    await tick();
    order.push(`${name} ends`);
    return name;
  };
  const seen = changesOf("a day");
  const taken = await Promise.all([inTurn("a day", seen, take("first")), inTurn("a day", seen, take("second"))]);
  expect(taken).toEqual(["first", null]);
  expect(order).toEqual(["first begins", "first ends"]);
});

test("a turn that fails takes nothing: the next one has its turn", async () => {
  const seen = changesOf("another day");
  const fails = inTurn("another day", seen, async () => {
    throw new Error("gone");
  });
  const next = inTurn("another day", seen, async () => "taken");
  await expect(fails).rejects.toThrow("gone");
  expect(await next).toBe("taken");
});

test("where a lock is not to be had, all who wait behind it are told at once, and who comes after tries again", async () => {
  const seen = changesOf("a locked day");
  let tries = 0;
  const blocked = async () => {
    tries += 1;
    await tick();
    throw Object.assign(new Error("lock timeout"), { code: "55P03" });
  };
  const rush = [1, 2, 3].map(() => inTurn("a locked day", seen, blocked));
  const ended = await Promise.allSettled(rush);
  expect(ended.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(tries).toBe(1);
  expect(await inTurn("a locked day", seen, async () => "taken")).toBe("taken");
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
