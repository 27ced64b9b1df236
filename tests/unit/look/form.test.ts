import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkboxes } from "#components/ui/checkboxes";
import { DateField, firstBadPart } from "#components/ui/date-field";
import { ErrorSummary } from "#components/ui/error-summary";
import { Form } from "#components/ui/form";
import { Radios } from "#components/ui/radios";
import { SummaryList } from "#components/ui/summary-list";
import { TextField } from "#components/ui/text-field";
import { TimeButton } from "#components/ui/time-button";

const html = (element: ReactElement): string => renderToStaticMarkup(element);
const locale = "en" as const;
const options = [
  { value: "yes", label: "Yes" },
  { value: "none", label: "None of these", afterOr: true },
];

describe("a field with an error", () => {
  const field = html(
    createElement(TextField, {
      locale,
      name: "phone",
      label: "Phone number",
      hint: "With the area code",
      error: "Enter your phone number",
    }),
  );

  it("names its hint and then its error as its description, and is invalid", () => {
    expect(field).toContain('aria-describedby="phone-hint phone-error"');
    expect(field).toContain('aria-invalid="true"');
  });

  it("says the error with a hidden prefix", () => {
    expect(field).toMatch(/id="phone-error"><span class="visually-hidden">Error:<\/span> Enter your phone number/);
  });
});

describe("every control", () => {
  const controls = [
    createElement(TextField, { locale, name: "a", label: "A", optional: true }),
    createElement(Radios, { locale, name: "b", label: "B", options }),
    createElement(Checkboxes, { locale, name: "c", label: "C", options }),
    createElement(DateField, { locale, name: "d", label: "D", isBirthday: true }),
  ]
    .map(html)
    .join("");

  it("has exactly one label that points to it", () => {
    const ids = [...controls.matchAll(/<input[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    const labels = [...controls.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(8);
    expect(labels.toSorted()).toEqual(ids.toSorted());
  });

  it("leaves checking to the server: no required, no placeholder, nothing preselected", () => {
    expect(renderToStaticMarkup(Form({ action: "/book", children: null }))).toContain("noValidate");
    expect(controls).not.toMatch(/ required| placeholder=| checked/);
  });

  it("has no inline style and no script, which the page's policy forbids", () => {
    expect(controls).not.toMatch(/ style=|<script| on[a-z]+=/);
  });
});

describe("a date", () => {
  it("marks only the box that its error is about, and the summary leads there", () => {
    const field = html(
      createElement(DateField, {
        locale,
        name: "birth",
        label: "Date of birth",
        error: "Enter a year",
        badParts: ["year"],
      }),
    );
    expect(field.match(/aria-invalid/g)).toHaveLength(1);
    expect(field).toMatch(/id="birth-year"[^>]*aria-invalid="true"/);
    expect(firstBadPart("birth", ["year"])).toBe("birth-year");
    expect(firstBadPart("birth")).toBe("birth-month");
  });
});

describe("a question that is the page's heading", () => {
  it("puts the h1 into the legend, and around the label of a single field", () => {
    expect(html(createElement(Radios, { locale, name: "b", label: "B", options, isHeading: true }))).toMatch(
      /<legend[^>]*><h1>B/,
    );
    expect(html(createElement(TextField, { locale, name: "a", label: "A", isHeading: true }))).toMatch(/<h1><label/);
  });
});

describe("the error summary", () => {
  it("takes focus without a script and links to the bad control", () => {
    const summary = html(
      createElement(ErrorSummary, { locale, errors: [{ field: "phone", message: "Enter your phone number" }] }),
    );
    expect(summary).toMatch(/<div[^>]*tabindex="-1"[^>]*autofocus=""/i);
    expect(summary).toContain('<a href="#phone">Enter your phone number</a>');
    expect(summary).toContain("There is a problem");
  });

  it("is not there without errors", () => {
    expect(html(createElement(ErrorSummary, { locale, errors: [] }))).toBe("");
  });
});

describe("what is heard", () => {
  it("gives a time its whole label", () => {
    const button = html(
      createElement(TimeButton, {
        time: "9:30am",
        detail: "with Dr. Osei",
        spoken: "Tuesday, November 24, 45 minutes",
        name: "start",
        value: "x",
      }),
    );
    expect(button.replaceAll(/<[^>]+>/g, "")).toBe("9:30am with Dr. Osei, Tuesday, November 24, 45 minutes");
  });

  it("tells one Change link from another, and an empty answer as not provided", () => {
    const list = html(
      createElement(SummaryList, {
        locale,
        rows: [{ label: "Email", value: "", change: { href: "/x", what: "email address" } }],
      }),
    );
    expect(
      list
        .replaceAll(/<[^>]+>/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim(),
    ).toBe("Email Not provided Change email address");
  });
});
