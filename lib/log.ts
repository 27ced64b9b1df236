/** One JSON line. Only what is named here may be logged: never a name, an answer, a token or a message of an error. */
type Line = {
  event: string;
  requestId?: string;
  method?: string;
  route?: string;
  status?: number;
  code?: string;
  sqlState?: string | null;
  errorName?: string;
  stack?: string;
  milliseconds?: number;
  count?: number;
  id?: string;
};

export function log(level: "info" | "warn" | "error", line: Line): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, ...line })}\n`);
}

/** Where an unexpected error came from, without what it says: messages may quote patient data. */
export function placeOf(error: unknown): { errorName: string; stack?: string } {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const frames = error.stack?.split("\n").filter((line) => line.trimStart().startsWith("at "));
  return { errorName: error.name, ...(frames && { stack: frames.slice(0, 6).join(" | ") }) };
}
