import type { ReactNode } from "react";

/** It is done: the heading of a confirmation page, and what to remember of it. */
export function Panel({ title, children }: Readonly<{ title: string; children?: ReactNode }>) {
  return (
    <div className="panel">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
