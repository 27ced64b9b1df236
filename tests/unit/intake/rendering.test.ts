import { describe, expect, test } from "vitest";
import { extensionUrls } from "#lib/intake/questionnaire";
import { answerText } from "#lib/intake/rendering";
import { choices, coded, inSpanish, item } from "#tests/unit/intake/items";

const unit = (code: string) => ({
  url: extensionUrls.unit,
  valueCoding: { code, display: code, _display: inSpanish(code) },
});

describe("an answer in words", () => {
  const weight = item("weight", "quantity", { extension: [unit("kg"), unit("[lb_av]")] });
  const amount = { value: 70, code: "kg", unit: "pounds" };

  test("names the unit as the form does, in its language, whatever was sent beside its code", () => {
    expect(answerText(weight, { valueQuantity: amount }, "en")).toBe("70 kg");
    expect(answerText(weight, { valueQuantity: amount }, "es")).toBe("70 kg (es)");
  });

  test("names the unit as it was sent where the form offers none", () => {
    expect(answerText(item("doses", "quantity"), { valueQuantity: { value: 2, unit: "tablets" } }, "en")).toBe(
      "2 tablets",
    );
  });

  test("names a choice as the form does", () => {
    const asked = item("a", "choice", { answerOption: choices("no") });
    expect(answerText(asked, { valueCoding: { ...coded("no").valueCoding, display: "Yes" } }, "en")).toBe("no");
  });
});
