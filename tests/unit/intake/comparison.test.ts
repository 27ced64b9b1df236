import { expect, test } from "vitest";
import { differencesBetween } from "#lib/intake/comparison";

const section = (answers: Record<string, string[]>) => [
  {
    linkId: "s",
    title: "S",
    items: Object.entries(answers).map(([path, given]) => ({
      linkId: path,
      path,
      question: `${path}?`,
      answers: given,
    })),
  },
];

test("a form differs from the one before where an answer changed, came or went, and nowhere else", () => {
  const before = section({ same: ["Yes"], changed: ["3"], dropped: ["Ibuprofen"], empty: [], hidden: ["x"] });
  const now = section({ same: ["Yes"], changed: ["7"], dropped: [], empty: [], asked: [], told: ["New"] });
  expect(differencesBetween(before, now)).toEqual([
    { path: "changed", question: "changed?", before: ["3"], now: ["7"] },
    { path: "dropped", question: "dropped?", before: ["Ibuprofen"], now: [] },
    { path: "told", question: "told?", before: [], now: ["New"] },
    { path: "hidden", question: "hidden?", before: ["x"], now: [] },
  ]);
  expect(differencesBetween(now, now)).toEqual([]);
});
