import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { bookVisit, nameOf, openStaff, somebody } from "#tests/support/pages";

test("one person who books under another spelling becomes one record, and two again", async ({
  patient: page,
  open,
  frontDesk: desk,
}) => {
  test.setTimeout(90_000);
  const person = somebody();
  await bookVisit(page, person);
  const slip = { ...person, familyName: `${person.familyName}h` };
  await bookVisit(await open(), slip);
  await openStaff(desk, "/desk/people");
  const card = desk.getByRole("article", { name: nameOf(slip), exact: true });
  const candidate = card.getByRole("region", { name: `${nameOf(slip)} may be ${nameOf(person)}`, exact: true });
  await expect(candidate.getByText("same birth date")).toBeVisible();
  await expectAccessible(desk, "who is who");
  await candidate.getByRole("button", { name: "Same person", exact: true }).click();
  await expect(desk.getByRole("status").getByText(`One record for ${nameOf(person)}`)).toBeVisible();
  await expect(card).toHaveCount(0);
  const joined = desk
    .getByRole("listitem")
    .filter({ hasText: nameOf(slip) })
    .filter({ hasText: "joined" });
  await joined.getByRole("link", { name: nameOf(person), exact: true }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toContainText(nameOf(person));
  await joined.getByRole("button", { name: /^Part again/ }).click();
  const dialog = desk.getByRole("dialog", { name: "Part these two records?" });
  await expect(dialog.getByText(`1 visit and 1 health form go back to ${nameOf(slip)}`)).toBeVisible();
  await expectAccessible(desk, "parting two records");
  await dialog.getByRole("button", { name: "Part them" }).click();
  await expect(desk.getByText("The two records are apart again.")).toBeVisible();
  await expect(joined).toHaveCount(0);
  await openStaff(desk, "/desk/people");
  await expect(card).toBeVisible();
  await candidate.getByRole("button", { name: "Not the same person" }).click();
  await expect(candidate).toHaveCount(0);
  await desk.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(candidate).toBeVisible();
  await candidate.getByRole("button", { name: "Not the same person" }).click();
  await expect(candidate).toHaveCount(0);
  await card.getByRole("button", { name: "Somebody new" }).click();
  await expect(card).toHaveCount(0);
});
