import type { ReferenceId } from "#content/references";
import type {
  Block,
  Care,
  Figure,
  Grounds,
  Link,
  List,
  ListItem,
  Paragraph,
  Section,
  Steps,
  Table,
  TableRow,
} from "#lib/education/schema";

/** What a statement stands on: its sources, and "signOff" where a clinician has yet to confirm it. */
export type Mark = ReferenceId | "signOff";

const isSource = (mark: Mark): mark is ReferenceId => mark !== "signOff";

function grounds(marks: readonly Mark[]): Grounds {
  const sources = marks.filter(isSource);
  return {
    ...(sources.length > 0 ? { sources } : {}),
    ...(marks.includes("signOff") ? { signOff: true } : {}),
  };
}

export const section = (id: string, heading: string, ...blocks: readonly Block[]): Section => ({ id, heading, blocks });

export const paragraph = (text: string, ...marks: readonly Mark[]): Paragraph => ({
  kind: "paragraph",
  text,
  ...grounds(marks),
});

export const item = (text: string, ...marks: readonly Mark[]): ListItem => ({ text, ...grounds(marks) });

export const list = (lead: string, ...items: readonly ListItem[]): List => ({ kind: "list", lead, items });

export const row = (label: string, cells: readonly string[], ...marks: readonly Mark[]): TableRow => ({
  label,
  cells,
  ...grounds(marks),
});

export const table = (caption: string, columns: Table["columns"], ...rows: readonly TableRow[]): Table => ({
  kind: "table",
  caption,
  columns,
  rows,
});

/** What follows what, as pairs of title and text; the marks hold for all of them. */
export const steps = (pairs: readonly (readonly [string, string])[], ...marks: readonly Mark[]): Steps => ({
  kind: "steps",
  steps: pairs.map(([title, text]) => ({ title, text })),
  ...grounds(marks),
});

export const figure = (drawing: Figure["drawing"], caption: string, ...marks: readonly Mark[]): Figure => ({
  kind: "figure",
  drawing,
  caption,
  ...grounds(marks),
});

/** A way to another page of this site: its path without the language, "/learn/first-weeks#rest". */
export const link = (to: string, text: string): Link => ({ kind: "link", to, text });

/** A card of signs and what to do about them. All of them wait for a clinician, as the triage rules do. */
export const care = (urgency: Care["urgency"], title: string, items: readonly string[], after?: string): Care => ({
  kind: "care",
  urgency,
  title,
  items,
  ...(after ? { after } : {}),
  signOff: true,
});
