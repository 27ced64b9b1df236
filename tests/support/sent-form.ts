import { expect, type Page } from "@playwright/test";
import type { Answers } from "#lib/intake/answers";
import { healthy4 } from "#tests/support/healthy";
import { answerSigns, type Booked, bookVisit, nameOf, type Person, somebody } from "#tests/support/pages";

export const coded = (code: string) => ({ valueCoding: { code } });

/** Somebody who has booked, and sent a form with nothing to worry about but these answers. The answers go by the API. */
export async function sentForm(
  page: Page,
  more: Answers = {},
  person: Person = somebody(),
): Promise<Booked & { person: Person }> {
  const booked = await bookVisit(page, person);
  await answerSigns(page, booked.intakeToken);
  const path = `/api/v1/intake/${booked.intakeToken}`;
  const headers = (revision: number) => ({ "If-Match": `"${revision}"` });
  const answers = { ...healthy4, signature: [{ valueString: nameOf(person) }], ...more };
  const saved = await page.request.patch(path, { headers: headers(0), data: { answers } });
  const { revision } = await saved.json();
  const sent = await page.request.post(`${path}/submit`, { headers: headers(revision), data: { language: "en" } });
  expect([saved.status(), sent.status()]).toEqual([200, 200]);
  return { ...booked, person };
}
