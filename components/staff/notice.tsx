import type { ReactNode } from "react";
import { Icon } from "#components/staff/icon";
import type { Mark } from "#lib/appointments/steps";

const marks: Readonly<Record<"good" | "wait" | "alarm", Mark>> = { good: "check", wait: "clock", alarm: "triangle" };

/** Something that happened and what to do now. `alarm` is read out at once. */
export function Notice({ tone, children }: Readonly<{ tone: "good" | "wait" | "alarm"; children: ReactNode }>) {
  return (
    <div className={`notice ${tone}`} role={tone === "alarm" ? "alert" : "status"}>
      <Icon mark={marks[tone]} />
      {children}
    </div>
  );
}
