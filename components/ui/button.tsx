import type { ReactNode } from "react";

type Kind = "primary" | "quiet" | "danger";

const className = (kind: Kind): string => (kind === "primary" ? "button" : `button ${kind}`);

/** Sends the form it stands in. Never disabled: a press always gets an answer (research Q16). */
export function Button({
  kind = "primary",
  name,
  value,
  children,
}: Readonly<{ kind?: Kind; name?: string; value?: string; children: ReactNode }>) {
  return (
    <button type="submit" className={className(kind)} name={name} value={value}>
      {children}
    </button>
  );
}

/** A link that looks like a button, for the way on that changes nothing. */
export function ButtonLink({
  kind = "primary",
  href,
  children,
}: Readonly<{ kind?: Kind; href: string; children: ReactNode }>) {
  return (
    <a className={className(kind)} href={href}>
      {children}
    </a>
  );
}
