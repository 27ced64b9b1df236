import { z } from "zod";

/** Milliseconds, as the client sees them over loopback. */
export type Row = { what: string; requests: number; p50: number; p95: number; p99: number; note: string };

const at = (sorted: number[], share: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1));

function row(what: string, times: number[], note: string): Row {
  const sorted = times.toSorted((a, b) => a - b);
  return { what, requests: times.length, p50: at(sorted, 0.5), p95: at(sorted, 0.95), p99: at(sorted, 0.99), note };
}

async function timed(work: () => Promise<Response>): Promise<{ time: number; status: number }> {
  const from = performance.now();
  const response = await work();
  await response.arrayBuffer();
  return { time: performance.now() - from, status: response.status };
}

/** One request after the other, after ten to warm up. */
export async function measure(what: string, requests: number, work: () => Promise<Response>): Promise<Row> {
  for (let index = 0; index < 10; index += 1) await timed(work);
  const results: { time: number; status: number }[] = [];
  for (let index = 0; index < requests; index += 1) results.push(await timed(work));
  const bad = results.filter(({ status }) => status !== 200).length;
  return row(
    what,
    results.map(({ time }) => time),
    bad === 0 ? "" : `${bad} not 200`,
  );
}

const slots = z.object({
  slots: z.array(
    z.object({
      start: z.string(),
      physician: z.object({ slug: z.string() }),
      location: z.object({ slug: z.string() }),
    }),
  ),
});

/** Everybody wants the same time at the same moment. */
export async function measureRush(address: string, clients: number): Promise<Row> {
  const from = new Date().toISOString().slice(0, 10);
  const to = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  const answer = await fetch(`${address}/api/v1/slots?visitType=first-visit&from=${from}&to=${to}`);
  const wanted = slots.parse(await answer.json()).slots.at(-1);
  if (!wanted) throw new Error("the demonstration clinic has no free first visit in two weeks");
  const { start, physician, location } = wanted;
  const body = JSON.stringify({ visitType: "first-visit", start, physician: physician.slug, location: location.slug });
  const hold = () =>
    fetch(`${address}/api/v1/holds`, { method: "POST", headers: { "content-type": "application/json" }, body });
  const results = await Promise.all(Array.from({ length: clients }, () => timed(hold)));
  const counts = Object.entries(Object.groupBy(results, ({ status }) => status)).map(
    ([status, same]) => `${same?.length} × ${status}`,
  );
  return row(
    `hold one time, ${clients} clients`,
    results.map(({ time }) => time),
    counts.join(", "),
  );
}
