type SignInOutcome = "signed_in" | "wrong" | "throttled" | "unreachable";

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const { csrfToken } = (await (await fetch("/api/auth/csrf", { cache: "no-store" })).json()) as { csrfToken: string };
  return fetch(`/api/auth/${path}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
}

/**
 * Signs in with a password. `wrong` says no more for an unknown address than for a known one, nor for another person's
 * where only `staffId` may go on.
 */
export async function signInWith(email: string, password: string, staffId = ""): Promise<SignInOutcome> {
  try {
    const response = await post("callback/credentials", { email, password, staffId, callbackUrl: "/sign-in" });
    if (response.ok) return "signed_in";
    if (response.status !== 401) return "unreachable";
    const { url } = (await response.json()) as { url: string };
    return new URL(url, window.location.origin).searchParams.get("error") === "throttled" ? "throttled" : "wrong";
  } catch {
    return "unreachable";
  }
}

/** Ends the session on the server; false when the server could not be reached, so that nobody believes they left. */
export async function endSession(): Promise<boolean> {
  try {
    return (await post("signout", { callbackUrl: "/sign-in" })).ok;
  } catch {
    return false;
  }
}
