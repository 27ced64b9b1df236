"use client";
import { useEffect, useRef } from "react";
import { Icon } from "#components/staff/icon";
import { offerWords } from "#lib/waitlist/wording";

type Props = Readonly<{ name: string; hasEmail: boolean; startAgain: () => void }>;

/** On the list: what to say to the caller. */
export function JoinedWaitlist({ name, hasEmail, startAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { hours, from, until } = offerWords("en");
  return (
    <section className="card booked" aria-labelledby="joined-title">
      <h1 className="visually-hidden">Book for a caller</h1>
      <h2 id="joined-title" ref={heading} tabIndex={-1}>
        <Icon mark="check" /> {name} is on the waitlist
      </h2>
      <p className="no-mail">
        <b>Say this.</b> “When a time that suits you becomes free, we keep it for you and{" "}
        {hasEmail ? "send you an email" : "call you"}. You then have up to {hours} hours between {from} and {until} to
        say yes. After that it goes to the next person, and you stay on the list.”
      </p>
      <div className="buttons">
        <button type="button" className="button main" onClick={startAgain}>
          Another caller
        </button>
        <a className="button" href="/desk/waitlist">
          To the waitlist
        </a>
      </div>
    </section>
  );
}
