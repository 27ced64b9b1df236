import type { Kind } from "#scripts/bench/clinic";

export const raceKinds: readonly Kind[] = [30, 45, 60].map((minutes) => ({
  slug: `visit-${minutes}`,
  minutes,
  buffer: 0,
  step: 15,
}));

export type Wish = { visitType: string; start: string; physician: string };
export type Reply = { wish: Wish; status: number; body: Record<string, unknown>; milliseconds: number };

/**
 * `count` wishes for 30, 45 and 60 minutes, at every quarter from `first` for three hours, of two physicians: all 72
 * of them, again and again.
 */
export const overlappingWishes = (first: Date, count: number): Wish[] =>
  Array.from({ length: count }, (_, index) => ({
    visitType: raceKinds[Math.floor(index / 12) % 3]?.slug ?? "",
    start: new Date(first.getTime() + ((index * 7) % 12) * 900_000).toISOString(),
    physician: `physician-${1 + (Math.floor(index / 36) % 2)}`,
  }));

async function ask(address: string, wish: Wish): Promise<Reply> {
  const began = performance.now();
  const response = await fetch(`${address}/api/v1/holds`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(wish),
  });
  const body = (await response.json()) as Record<string, unknown>;
  return { wish, status: response.status, body, milliseconds: performance.now() - began };
}

/** All wishes at once. */
export const race = (address: string, wishes: readonly Wish[]): Promise<Reply[]> =>
  Promise.all(wishes.map((wish) => ask(address, wish)));
