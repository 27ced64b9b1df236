import type { ReactNode } from "react";

/** An extra that most readers do not need; never something that everybody does. */
export function Details({
  summary,
  open = false,
  children,
}: Readonly<{ summary: string; open?: boolean; children: ReactNode }>) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
