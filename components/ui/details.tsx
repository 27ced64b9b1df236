import type { ReactNode } from "react";

/** An extra that most readers do not need; never something that everybody does. */
export function Details({ summary, children }: Readonly<{ summary: string; children: ReactNode }>) {
  return (
    <details className="details">
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
