import type { ReactNode } from "react";
import { Icon } from "#components/staff/icon";
import type { Mark, Tone } from "#lib/appointments/steps";

export function Tag({ mark, tone, children }: Readonly<{ mark: Mark; tone: Tone; children: ReactNode }>) {
  return (
    <span className={`tag ${tone}`}>
      <Icon mark={mark} />
      <span>{children}</span>
    </span>
  );
}
