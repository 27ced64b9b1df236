"use client";
import { type FormEvent, useRef, useState } from "react";
import { Notice } from "#components/staff/notice";
import { signInWith } from "#lib/staff/client";

const words = {
  wrong: "The email or password is not right.",
  throttled: "Too many tries. Wait 15 minutes, then try again.",
  unreachable: "The clinic’s server did not answer. Try again.",
} as const;

type Props = Readonly<{ hasLeft: boolean; wasAway: boolean }>;

export function SignInForm({ hasLeft, wasAway }: Props) {
  const [problem, setProblem] = useState<keyof typeof words | null>(null);
  const [isBusy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    const outcome = await signInWith(String(fields.get("email")), String(fields.get("password")));
    // The server knows the role and where it begins: the same page leads on.
    if (outcome === "signed_in") return window.location.reload();
    setBusy(false);
    setProblem(outcome);
    if (password.current) password.current.value = "";
    password.current?.focus();
  }

  return (
    <form method="post" onSubmit={submit}>
      {problem && <Notice tone="alarm">{words[problem]}</Notice>}
      {!problem && hasLeft && <Notice tone="good">You are signed out.</Notice>}
      {!problem && wasAway && !hasLeft && <Notice tone="wait">Sign in to go on.</Notice>}
      <div className="field">
        <label htmlFor="email">Email</label>
        <input id="email" name="email" type="email" autoComplete="username" required spellCheck={false} />
      </div>
      <div className="field">
        <label htmlFor="password">Password</label>
        <input ref={password} id="password" name="password" type="password" autoComplete="current-password" required />
      </div>
      <noscript>
        <p>The staff pages need JavaScript. Turn it on, then load this page again.</p>
      </noscript>
      <button type="submit" className="button main" disabled={isBusy}>
        {isBusy ? "Signing in" : "Sign in"}
      </button>
    </form>
  );
}
