"use client";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { goToSignIn, sessionEnded } from "#lib/client";
import { signInWith } from "#lib/staff/client";

/** Covered for longer, the page goes with all that is on it. */
const coveredMinutes = 15;

const words = {
  wrong: "That is not right, or not your own account.",
  throttled: "Too many tries. Wait 15 minutes, then try again.",
  unreachable: "The clinic’s server did not answer. Try again.",
} as const;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

type Props = Readonly<{ staffId: string; name: string }>;

/**
 * A session ends while somebody is typing: the page is covered, so that nobody reads it, and the same person goes on
 * after signing in, with every word still there. Where nothing was typed the sign-in page comes, as ever.
 */
export function SignInAgain({ staffId, name }: Props) {
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<keyof typeof words | null>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    const covering = dialog.current;
    const typedIn = new Set<Control>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: Event) => {
      if (isControl(target) && !covering?.contains(target)) typedIn.add(target);
    };
    const cover = (event: Event) => {
      const isTyped = [...typedIn].some((control) => control.isConnected && control.value !== "");
      if (!isTyped || !covering) return;
      event.preventDefault();
      if (covering.open) return;
      covering.showModal();
      timer = setTimeout(goToSignIn, coveredMinutes * 60_000);
    };
    const uncovered = () => clearTimeout(timer);
    covering?.addEventListener("close", uncovered);
    document.addEventListener("input", note, true);
    window.addEventListener(sessionEnded, cover);
    return () => {
      uncovered();
      covering?.removeEventListener("close", uncovered);
      document.removeEventListener("input", note, true);
      window.removeEventListener(sessionEnded, cover);
    };
  }, []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    setBusy(true);
    setProblem(null);
    const outcome = await signInWith(String(fields.get("email")), String(fields.get("password")), staffId);
    setBusy(false);
    if (outcome !== "signed_in") return setProblem(outcome);
    form.reset();
    dialog.current?.close();
    void client.invalidateQueries();
  }

  return (
    <dialog ref={dialog} className="covers" aria-labelledby="again-title" onCancel={(event) => event.preventDefault()}>
      <form onSubmit={submit}>
        <h2 id="again-title">Sign in again, {name}</h2>
        <p>Your session has ended. What you typed is still there, behind this.</p>
        <div className="field">
          {problem && (
            <p className="problem" role="alert">
              {words[problem]}
            </p>
          )}
          <label htmlFor="again-email">Email</label>
          <input id="again-email" name="email" type="email" autoComplete="username" required spellCheck={false} />
        </div>
        <div className="field">
          <label htmlFor="again-password">Password</label>
          <input id="again-password" name="password" type="password" autoComplete="current-password" required />
        </div>
        <div className="buttons">
          <button type="submit" className="button main" disabled={isBusy}>
            {isBusy ? "Signing in" : "Sign in and go on"}
          </button>
          <button type="button" className="button plain" onClick={goToSignIn}>
            Leave this page
          </button>
        </div>
      </form>
    </dialog>
  );
}
