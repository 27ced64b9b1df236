import type { ReferenceId } from "#content/references";
import type { Locale, Text } from "#lib/locale";

/**
 * What a statement stands on. `sources` are shown as numbers that lead to the references. `signOff` marks a fact
 * that no published source was seen for, or that the clinic has to decide: the page says that a clinician must confirm it.
 */
export type Grounds = Readonly<{ sources?: readonly ReferenceId[]; signOff?: true }>;

export type Paragraph = Readonly<{ kind: "paragraph"; text: string }> & Grounds;
export type ListItem = Readonly<{ text: string }> & Grounds;
export type List = Readonly<{ kind: "list"; lead?: string; items: readonly ListItem[] }>;
export type Care = Readonly<{
  kind: "care";
  urgency: "emergency" | "urgent" | "non-urgent";
  title: string;
  items: readonly string[];
  after?: string;
}> &
  Grounds;
/** The drawings that a page can place; components/education/drawing.tsx draws them, with their own labels. */
export type DrawingName =
  | "fracture"
  | "fracture-kinds"
  | "levels"
  | "spine"
  | "vertebroplasty"
  | "kyphoplasty"
  | "recovery";
export type Figure = Readonly<{ kind: "figure"; drawing: DrawingName; caption: string }> & Grounds;
export type TableRow = Readonly<{ label: string; cells: readonly string[] }> & Grounds;
export type Table = Readonly<{
  kind: "table";
  caption: string;
  /** The head of the column of labels, then one for each cell of a row. */
  columns: readonly [string, ...string[]];
  rows: readonly TableRow[];
}>;
/** What follows what, on the plumb line. */
export type Steps = Readonly<{ kind: "steps"; steps: readonly Readonly<{ title: string; text: string }>[] }> & Grounds;
/** A way to another page of this site, alone on its line; `to` is its path without the language. */
export type Link = Readonly<{ kind: "link"; to: string; text: string }>;
export type Block = Paragraph | List | Care | Figure | Table | Steps | Link;

/** `heading` is a question that the blocks answer; `id` is its address on the page, alike in every language. */
export type Section = Readonly<{ id: string; heading: string; blocks: readonly Block[] }>;

export type Reviewer = Readonly<{ name: string; credential: string }>;

/** Dates are calendar dates, "2026-11-21". Without a reviewer the page calls itself a draft. */
export type ReviewState = Readonly<{
  reviewer: Reviewer | null;
  written: string;
  lastReviewed: string | null;
  nextReview: string;
  version: string;
}>;

export type EducationPage = Readonly<{
  slug: string;
  title: string;
  summary: string;
  sections: readonly Section[];
  glossary: readonly Readonly<{ term: string; meaning: string }>[];
  references: readonly ReferenceId[];
  /** Slugs of the pages that one may want after or instead of this one. */
  related: readonly string[];
  funding: string;
  review: ReviewState;
}>;

export type EducationGroup = Readonly<{
  id: string;
  heading: Text;
  lede: Text;
  pages: Readonly<Record<Locale, readonly EducationPage[]>>;
}>;
