import { describe, expect, it } from "vitest";
import { warningSignsForm } from "#lib/triage/schema";

const { emergency, today } = warningSignsForm("en");
const messageOf = (result: ReturnType<typeof emergency.safeParse>) =>
  result.success ? null : result.error.issues.map((issue) => issue.message).join("|");

describe("warningSignsForm", () => {
  it.each([
    ["one tick", { signs: "RF-N1" }, { ticked: ["RF-N1"], answer: "some" }],
    [
      "several, in the order of the page",
      { signs: ["RF-X2", "RF-N1"] },
      { ticked: ["RF-N1", "RF-X2"], answer: "some" },
    ],
    ["none", { signs: ["none"] }, { ticked: [], answer: "none" }],
    ["not sure", { signs: "unsure" }, { ticked: [], answer: "unsure" }],
    ["a tick and not sure", { signs: ["RF-N1", "unsure"] }, { ticked: ["RF-N1"], answer: "unsure" }],
  ])("accepts %s", (_, form, signs) => {
    expect(emergency.parse(form)).toEqual({ signs });
  });

  it.each([
    ["nothing", {}, "Select the signs you have, or select none of these"],
    ["an unknown id", { signs: ["RF-Z9"] }, "Select signs from the list on this page"],
    ["a sign of the other page", { signs: ["RF-P2"] }, "Select signs from the list on this page"],
    ["a prototype key", { signs: "__proto__" }, "Select signs from the list on this page"],
    ["an object", { signs: { a: 1 } }, "Select signs from the list on this page"],
    [
      "none and not sure",
      { signs: ["none", "unsure"] },
      "Select “None of these” or “I am not sure about one of these”, not both",
    ],
  ])("refuses %s", (_, form, message) => {
    expect(messageOf(emergency.safeParse(form))).toBe(message);
  });

  it("says which to undo when a sign and none of these are ticked", () => {
    const message = messageOf(emergency.safeParse({ signs: ["RF-N4", "none"] }));
    expect(message).toBe("Untick “None of these”, or untick: “New pain, tingling, numbness or weakness in both legs”");
  });

  it("speaks the reader's language", () => {
    expect(messageOf(warningSignsForm("es").today.safeParse({}))).toContain("Seleccione las señales");
  });

  it("knows the signs of the second page", () => {
    expect(today.parse({ signs: ["RF-P2"] })).toEqual({ signs: { ticked: ["RF-P2"], answer: "some" } });
  });
});
