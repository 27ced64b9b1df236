/** A problem that the API answered, as RFC 9457 details; `status` 0 where no answer came at all. */
export class ClientProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, details: Record<string, unknown>) {
    super(typeof details.title === "string" ? details.title : "The clinic's server did not answer");
    this.status = status;
    this.code = typeof details.code === "string" ? details.code : "unreachable";
    this.details = details;
  }
}

/** Told to the document when a session has ended; whoever stops it takes over from here. */
export const sessionEnded = "plumbline:session-ended";

/**
 * A whole page load, so that nothing of a patient stays in the document of a session that has ended. Where something
 * was typed in it, the page is covered instead until the same person has signed in again (SignInAgain).
 */
function leaveForSignIn(): void {
  const isLeft = window.dispatchEvent(new Event(sessionEnded, { cancelable: true }));
  if (isLeft) goToSignIn();
}

export function goToSignIn(): void {
  window.location.replace(`/sign-in?next=${encodeURIComponent(window.location.pathname + window.location.search)}`);
}

const problemOf = (status: number, details: unknown): ClientProblem =>
  new ClientProblem(status, typeof details === "object" && details !== null ? { ...details } : {});

const readProblem = async (response: Response): Promise<ClientProblem> =>
  problemOf(response.status, await response.json().catch(() => null));

/** One call of /api/v1 from the browser. Throws `ClientProblem`; a session that has ended leads to the sign-in page. */
export async function callApi<Answer>(
  path: string,
  options: { body?: unknown; signal?: AbortSignal; idempotencyKey?: string; method?: "DELETE" } = {},
) {
  const { body, signal, idempotencyKey, method = body === undefined ? "GET" : "POST" } = options;
  const response = await fetch(`/api/v1${path}`, {
    method,
    cache: "no-store",
    headers: {
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...(idempotencyKey !== undefined && { "Idempotency-Key": idempotencyKey }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ClientProblem(0, {});
  });
  if (response.status === 401) leaveForSignIn();
  if (!response.ok) throw await readProblem(response);
  const answer: Answer = await response.json();
  return answer;
}

type Sending = { progress: (share: number) => void; signal: AbortSignal };

/**
 * Sends a form with a file to /api/v1, and tells how much of it is on its way, 0 to 1: only XMLHttpRequest knows.
 * Throws `ClientProblem`, also where `signal` ended it.
 */
export function sendForm<Answer>(path: string, form: FormData, { progress, signal }: Sending): Promise<Answer> {
  const request = new XMLHttpRequest();
  request.open("POST", `/api/v1${path}`);
  request.responseType = "json";
  request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
    if (lengthComputable) progress(loaded / total);
  };
  signal.addEventListener("abort", () => request.abort());
  return new Promise((resolve, reject) => {
    request.onload = () => {
      if (request.status === 401) leaveForSignIn();
      if (request.status < 300) resolve(request.response);
      else reject(problemOf(request.status, request.response));
    };
    request.onerror = request.onabort = () => reject(new ClientProblem(0, {}));
    request.send(form);
  });
}

/** What a problem means to the person who pressed the button. */
export function problemWords(error: unknown): string {
  if (!(error instanceof ClientProblem)) return "That did not work. Try again.";
  const { errors } = error.details;
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  if (typeof first === "object" && first !== null && "message" in first) return String(first.message);
  if (error.status === 0) return "No connection to the clinic's server. Nothing was changed. Try again.";
  if (error.status === 401) return "Your session had ended. Nothing was changed. Press the button once more.";
  if (error.status === 409) return "A colleague changed this a moment ago. Look again before you act.";
  return `${error.message}.`;
}
