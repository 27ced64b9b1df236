import { describe, expect, it } from "vitest";
import { canMove, isEditable, responseStatuses, responseTransitions } from "#lib/intake/rules";

describe("response states", () => {
  it.each([
    ["in_progress", "submitted", true],
    ["in_review", "accepted", true],
    ["accepted", "in_progress", false],
    ["assigned", "submitted", false],
    ["withdrawn", "in_progress", false],
  ] as const)("%s to %s: %s", (from, to, allowed) => expect(canMove(from, to)).toBe(allowed));

  it("reach every state from the first", () => {
    const reached = new Set(["assigned"]);
    for (const from of responseStatuses)
      for (const to of responseTransitions[from]) if (reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...responseStatuses].sort());
  });

  it("let no one edit what is sent in", () =>
    expect(responseStatuses.filter(isEditable)).toEqual(["assigned", "in_progress", "changes_requested"]));
});
