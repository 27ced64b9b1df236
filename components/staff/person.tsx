import type { ReactNode } from "react";
import { birthDateWords } from "#lib/patients/identity";

/** A patient is always told by name and full birth date. */
export function Person({
  name,
  birthDate,
  children,
}: Readonly<{ name: string; birthDate: string; children?: ReactNode }>) {
  return (
    <span className="person">
      {children ?? <b>{name}</b>} <span className="soft nowrap">born {birthDateWords(birthDate)}</span>
    </span>
  );
}
