"use client";
import { useEffect, useRef } from "react";
import { Icon } from "#components/staff/icon";

type Props = Readonly<{
  lang: string;
  title: string;
  /** What to say, sentence by sentence, in the caller's language */
  lines: readonly string[];
  startAgain: () => void;
}>;

/** An emergency never becomes a booking: only what to say now. It stays on the list until somebody closes it. */
export function Emergency({ lang, title, lines, startAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card alarm emergency" aria-labelledby="emergency-title">
      <h1 className="visually-hidden">Book for a caller</h1>
      <p className="soft">
        <Icon mark="triangle" /> Read this out, word for word
      </p>
      <div lang={lang}>
        <h2 id="emergency-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {lines.map((line) => (
          <p key={line} className="say">
            {line}
          </p>
        ))}
      </div>
      <hr className="rule" />
      <p>
        Stay on the line until somebody is with them or they have called. No visit can be booked from this call. It
        stands on the list of who needs someone, until someone writes what was done.
      </p>
      <div className="buttons">
        <a className="button main" href="/desk">
          To the list
        </a>
        <button type="button" className="button" onClick={startAgain}>
          Another caller
        </button>
      </div>
    </section>
  );
}
