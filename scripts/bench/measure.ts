/** Milliseconds, as the client sees them over loopback. */
export type Row = { what: string; requests: number; p50: number; p95: number; p99: number; note: string };

const at = (sorted: number[], share: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1));

export function row(what: string, times: number[], note: string): Row {
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
