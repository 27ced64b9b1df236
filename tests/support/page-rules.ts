import { expect, type Page } from "@playwright/test";
import { formText } from "#content/text/site";
import { isLocale } from "#lib/locale";

/** What the rules of research/ux.md say in the words of the page's language. */
type Words = { errorPrefix: string; problem: string; continues: string };

/** Breaches of the rules that hold for every patient page in every state; runs in the page. */
function breaches({ errorPrefix, problem, continues }: Words): string[] {
  const found: string[] = [];
  const holds = (rule: string, isTrue: boolean, what = "") => {
    if (!isTrue) found.push(`${rule} ${what}`.trim());
  };
  const all = <T extends Element = HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
  const words = (one: Element | null) => one?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
  const main = document.querySelector("main") as HTMLElement;
  const h1 = document.querySelector("h1") as HTMLElement;
  const form = document.querySelector("main form:not(.search-form)");
  const fields = all("main form:not(.search-form) :is(fieldset:not(fieldset fieldset), .field:not(fieldset .field))");
  const summary = document.querySelector(".error-summary");
  const isQuestion = all("main form:not(.search-form) :is(input:not([type=hidden]), textarea, select)").length > 0;

  // Q1: a page with one question has it as its heading (a part of the health form may happen to ask one); Q3: the title is the heading and whose page it is.
  if (form && fields.length === 1 && !location.pathname.includes("/intake/"))
    holds("Q1", h1.closest("legend") !== null || h1.querySelector("label") !== null);
  const title = document.title.replace(errorPrefix, "").trim();
  holds("Q3", title.startsWith(`${words(h1)} – `), `${document.title} / ${words(h1)}`);
  // Q2: the way back stands first; buttons stand at the left edge of their form.
  if (form && isQuestion) holds("Q2", main.querySelector(".wrap")?.firstElementChild?.matches("a.back") === true);
  for (const button of all("main form:not(.search-form) button.button").slice(0, 1)) {
    const left = button.closest("form")?.getBoundingClientRect().left ?? 0;
    if (button.getBoundingClientRect().width > 1 && !button.closest(".offer"))
      holds("Q2", button.getBoundingClientRect().left <= left + 1, `${words(button)} is not at the left`);
  }
  if (/^\/(es\/)?book(\/more-signs|\/visit-type|\/about-you)?$/.test(location.pathname) && form)
    holds(
      "Q2",
      all("main button.button").some((button) => words(button) === continues),
    );
  // Q6, Q9, Q10, Q11: no stars, nothing in the boxes, nothing chosen beforehand, no lists to drop down, no own checks.
  for (const label of all("main :is(label, legend)")) holds("Q6", !words(label).includes("*"), words(label));
  holds("Q9", all("[placeholder], input[type=range], input[maxlength], input[pattern]").length === 0);
  // The last resort: two times of day of which one is before the other.
  holds("Q10", all("main select").length === 0 || location.pathname.endsWith("/hours"), "a list to drop down");
  for (const one of all("main form:not(.search-form)"))
    holds("Q11", one.hasAttribute("novalidate") || one.querySelector("input:not([type=hidden]), textarea") === null);
  holds("Q11", all("main [required], main [aria-required=true]").length === 0);
  for (const label of all(".choice label")) {
    const input = document.getElementById(label.getAttribute("for") ?? "");
    const [box, text] = [input?.getBoundingClientRect(), label.getBoundingClientRect()];
    holds("Q10", box === undefined || box.right <= text.left + 1, `the box of ${words(label)} is not at its left`);
  }
  // Q8: a hint is one short sentence without a full stop and without a link.
  for (const hint of all("main [id$=-hint]")) {
    holds("Q8", !/[.!?]$|[.!?] \p{Lu}/u.test(words(hint).replaceAll(/\b[ap]\. ?m\./g, "")), words(hint));
    holds("Q8", hint.querySelector("a") === null && words(hint).length <= 110, words(hint));
  }
  // The clinic's number calls when it is pressed, wherever it stands: no phone makes a link of it by itself here.
  const phone = document.querySelector('header a[href^="tel:"]')?.lastChild?.textContent?.trim() ?? "";
  for (const one of all("main :is(p, li, dd, span, div, label, legend)")) {
    const own = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const isBare = phone !== "" && own.some(({ textContent }) => textContent?.includes(phone));
    holds("the phone number is a link", !isBare || one.closest('a[href^="tel:"]') !== null, words(one));
  }
  // Q12, Q13: the summary comes first, has the focus and leads to each bad field, in the words that stand there.
  holds("Q12", (summary !== null) === document.title.startsWith(errorPrefix), document.title);
  holds("Q13", (summary !== null) === (document.querySelector("main [aria-invalid=true], main .field.bad") !== null));
  if (summary) {
    holds("Q12", words(summary.querySelector("h2")) === problem);
    holds("Q12", (summary.compareDocumentPosition(h1) & Node.DOCUMENT_POSITION_FOLLOWING) > 0, "below the h1");
    const back = main.querySelector(".wrap > a.back");
    holds("Q12", !back || back.nextElementSibling === summary, "not right below the way back");
    for (const link of all<HTMLAnchorElement>(".error-summary a")) {
      const target = document.getElementById(link.hash.slice(1));
      holds("Q12", target?.matches("input, textarea, select, summary") === true, `${words(link)} leads to no field`);
      const beside = target?.closest(".field.bad")?.querySelector(".message");
      holds(
        "Q13",
        words(beside ?? null)
          .replace(errorPrefix, "")
          .trim() === words(link),
        words(link),
      );
      holds("Q13", beside?.querySelector(".visually-hidden")?.textContent === errorPrefix, "no hidden word before it");
    }
    const messages = all(".message").map((one) => one.id);
    for (const id of messages)
      holds("Q13", document.querySelector(`[aria-describedby~="${id}"]`) !== null, `${id} describes nothing`);
  }
  // Q16: nothing is ever out of use. Q17: one main button at most, and no two that look alike.
  holds("Q16", all("main :disabled").length === 0);
  const isMain = (one: HTMLElement) => one.matches(".button:not(.quiet, .danger)") && !one.closest(".search-form");
  const mains = all("main .button").filter((one) => isMain(one) && one.getBoundingClientRect().height > 0);
  holds("Q17", mains.length <= 1, mains.map((one) => words(one)).join(" | "));
  if (innerWidth < 400)
    for (const one of mains.filter((button) => !button.closest(".offer, .hero, .button-row")))
      holds("Q17", one.getBoundingClientRect().width >= innerWidth * 0.8, `${words(one)} is narrow on a phone`);
  // Q25: one piece of news, above the heading, never beside an error summary.
  const news = all("main .notice");
  holds("Q25", news.length <= 1 && !(news.length > 0 && summary !== null));
  for (const one of news) {
    holds("Q25", one.matches("section[aria-labelledby]"), "is no named region");
    holds("Q25", (one.compareDocumentPosition(h1) & Node.DOCUMENT_POSITION_FOLLOWING) > 0, "below the h1");
  }
  return [...new Set(found)];
}

/** Holds the open page against the rules; docs/booking-rules.md says which. */
export async function expectRules(page: Page, name: string): Promise<void> {
  const [, asked = ""] = new URL(page.url()).pathname.split("/");
  const locale = isLocale(asked) ? asked : "en";
  const words = {
    errorPrefix: formText.errorPrefix[locale],
    problem: formText.problem[locale],
    continues: formText.continue[locale],
  };
  expect(await page.evaluate(breaches, words), `rules broken by ${name}`).toEqual([]);
}
