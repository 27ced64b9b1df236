import { expect, test } from "#tests/e2e/fixtures";
import { dayAhead } from "#tests/support/procedure-calls";
import { sentForm } from "#tests/support/sent-form";
import { type Role, roles } from "#tests/support/server";
import { staffPages } from "#tests/support/staff-pages";

/** The role that opens a page, one for each: what a page shows differs little from one to the next. */
const pagesOf = (role: Role): string[] =>
  Object.entries(staffPages).flatMap(([path, admitted]) => (admitted[0] === role ? [path] : []));

for (const role of roles.filter((one) => pagesOf(one).length > 0))
  test(`no page of ${role} is wider than the narrowest telephone`, async ({ open, patient }) => {
    test.setTimeout(180_000);
    const page = await open({ role });
    const nurse = await open({ role: "nurse" });
    const days = `from=${dayAhead(0)}&to=${dayAhead(13)}`;
    const { procedures } = await (await nurse.request.get(`/api/v1/procedures?${days}`)).json();
    const [{ id: caseId, patient: known }] = procedures;
    const ids: Record<string, string> = { "/physician/procedures/{id}/change": caseId };
    if (role === "front_desk") {
      // A form of its own: who opens one has it from then on.
      const { person } = await sentForm(patient);
      const { reviews } = await (await page.request.get("/api/v1/intake-reviews")).json();
      const isOwn = (one: { patient: { name: string } }) => one.patient.name.endsWith(person.familyName);
      ids["/desk/intake/{id}"] = reviews.find(isOwn)?.id;
    }
    for (const path of pagesOf(role)) {
      const address = path.replace("{id}", ids[path] ?? known.id);
      await page.goto(address.endsWith("/series") ? `${address}?patient=${known.id}` : address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 800 });
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wider, `${path} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
