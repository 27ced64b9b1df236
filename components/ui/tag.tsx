import type { ReactNode } from "react";

export type TagTone = "plain" | "brass" | "good" | "alarm" | "spruce";

/** A state in words; its colour only repeats what it says. */
export function Tag({ tone = "plain", children }: Readonly<{ tone?: TagTone; children: ReactNode }>) {
  return <span className={tone === "plain" ? "tag" : `tag ${tone}`}>{children}</span>;
}
