import type { Row } from "#scripts/bench/measure";

/** Sorted times in, one row out. */
function rowOf(what: string, times: number[], note: string): Row {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1));
  return { what, requests: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), note };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Requests that set out at an even rate, whether or not earlier ones are back: what readers do who know nothing of
 * each other. Time until the whole page is there, over loopback, so server and client share the machine.
 */
export async function measureSteady(what: string, ask: () => Promise<Response>, rate = 50, seconds = 20): Promise<Row> {
  for (let index = 0; index < 30; index += 1) await (await ask()).arrayBuffer();
  const times: number[] = [];
  let bad = 0;
  const one = async () => {
    const from = performance.now();
    const response = await ask();
    await response.arrayBuffer();
    if (response.status !== 200) bad += 1;
    times.push(performance.now() - from);
  };
  const started = performance.now();
  const under: Promise<void>[] = [];
  for (let index = 0; index < rate * seconds; index += 1) {
    await pause(Math.max(0, started + (index * 1000) / rate - performance.now()));
    under.push(one());
  }
  await Promise.all(under);
  return rowOf(what, times, `${rate} a second for ${seconds} s${bad > 0 ? `, ${bad} not 200` : ""}`);
}

/** Answers the first pages of a booking as a browser without scripts does; gives the cookie that keeps its place. */
export async function beginBooking(address: string): Promise<string> {
  let cookie = "";
  for (const [page, body] of [
    ["/book", "signs=none"],
    ["/book/more-signs", "signs=none"],
    ["/book/visit-type", "visitType=first-visit"],
  ] as const) {
    const headers = { "content-type": "application/x-www-form-urlencoded", origin: address, cookie };
    const answer = await fetch(address + page, { method: "POST", body, headers, redirect: "manual" });
    if (answer.status !== 303) throw new Error(`${page} answered ${answer.status}`);
    cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? cookie;
  }
  return cookie;
}

/** The pages that patients open most, at 50 requests a second. */
export async function measurePages(address: string): Promise<Row[]> {
  const cookie = await beginBooking(address);
  const get = (page: string) => () => fetch(address + page, { headers: { cookie } });
  const pages = [
    ["education page", "/learn/spinal-fracture"],
    ["decision aid", "/compare"],
    ["booking: first question", "/book"],
    ["booking: times", "/book/times"],
  ] as const;
  const rows: Row[] = [];
  for (const [name, page] of pages) rows.push(await measureSteady(name, get(page)));
  return rows;
}
