import type { ReferenceId } from "#content/references";
import type { Grounds } from "#lib/education/schema";
import type { Text } from "#lib/locale";

/** The ways that the decision aid sets side by side, always in this order: from least done to most. */
export const optionIds = ["time", "brace", "vertebroplasty", "kyphoplasty", "surgery"] as const;
export type OptionId = (typeof optionIds)[number];

export type DecisionOption = Readonly<{ id: OptionId; name: Text }>;

/** One question about every option. Each answer stands on its own sources. */
export type OptionRow = Readonly<{
  id: string;
  label: Text;
  cells: Readonly<Record<OptionId, Readonly<{ text: Text }> & Grounds>>;
}>;

/** How sure one can be of a number: a proposal in the words of GRADE, to be signed off by a clinician. */
export type Certainty = "high" | "moderate" | "low";

/** `of100`: how many out of 100 had what `had` says; the rest did not. "pretend" is the arm without cement. */
export type Arm = Readonly<{ option: OptionId | "pretend"; of100: number }>;

/** One outcome in one study or review, with the same people and the same time for every arm. */
export type CountRow = Readonly<{
  id: string;
  question: Text;
  who: Text;
  had: Text;
  hadNot: Text;
  arms: readonly Arm[];
  note?: Text;
  certainty: Certainty;
  why: Text;
  sources: readonly ReferenceId[];
}>;

/** The options that a row has no number for: said, so that a gap does not pass for a zero. */
export const withoutNumber = ({ arms }: Pick<CountRow, "arms">): readonly OptionId[] =>
  optionIds.filter((id) => !arms.some(({ option }) => option === id));
