import type { ReactNode } from "react";
import { Bob } from "#components/spine/bob";

/** Nothing to show, and what to do instead. */
export function Empty({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <div className="empty">
      <Bob />
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}
