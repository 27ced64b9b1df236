/** Next calls this once in each server process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { mendAddresses } = await import("#lib/addresses");
  const { unlistSingleHeaders } = await import("#lib/compression");
  mendAddresses();
  unlistSingleHeaders();
}
