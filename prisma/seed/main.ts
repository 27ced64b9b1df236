import { disconnect, transaction } from "#lib/db";
import { hashPassword } from "#lib/staff/passwords";
import { newSecret } from "#lib/tokens";
import { makeDemonstration } from "#prisma/seed/demonstration";
import { writePapers } from "#prisma/seed/papers";
import { demonstrationSignIns } from "#prisma/seed/sign-in";
import { writeWaitlist } from "#prisma/seed/waitlist";
import { writeDemonstration } from "#prisma/seed/write";

/** Known passwords for the accounts that are told to whoever tries it; everyone else's is unknown to all. */
async function passwordHashes(emails: string[]): Promise<Map<string, string>> {
  const passwords = new Map(demonstrationSignIns.map(({ email, password }) => [email, password]));
  const unknown = newSecret();
  const distinct = [...new Set([...passwords.values(), unknown])];
  const hashes = await Promise.all(distinct.map(hashPassword));
  const hashOf = (password: string) => hashes[distinct.indexOf(password)] ?? "";
  return new Map(emails.map((email) => [email, hashOf(passwords.get(email) ?? unknown)]));
}

/**
 * Fills an empty database with the demonstration clinic, as of `now`, in one transaction. Throws where a clinic
 * exists: a database that is in use is never touched.
 */
export async function seedDemonstration(now: Date, report: (line: string) => void = () => undefined): Promise<void> {
  const demonstration = makeDemonstration(now);
  const { clinic, people, appointments, intake, procedures } = demonstration;
  const passwords = await passwordHashes(clinic.staff.map(({ email }) => email));
  await transaction(async (tx) => {
    if ((await tx.clinic.count()) > 0)
      throw new Error("There is a clinic in this database already: nothing was changed.");
    await writeDemonstration(tx, demonstration, passwords);
    await writeWaitlist(tx, now);
    await writePapers(tx, demonstration);
  });
  const count = (rows: { length: number }, name: string) => report(`${rows.length.toLocaleString("en-US")} ${name}`);
  count(people, "patients");
  count(appointments, "appointments");
  count(intake.responses, "health forms");
  count(procedures.cases, "procedures");
  if (clinic.session) report("An extra session at Lakeside today, so that the board is alive now");
}

if (import.meta.main) {
  const started = performance.now();
  try {
    const at = process.argv[2];
    await seedDemonstration(at ? new Date(at) : new Date(), (line) => console.log(line));
    console.log(`Ready in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await disconnect();
  }
}
