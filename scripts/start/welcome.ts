import type { Settings } from "#scripts/start/settings";

type SignIn = { role: string; email: string; password: string; opens: string };

/** Prints where to go and, in the demonstration, how to sign in for each role. */
export async function welcome({ baseUrl, databaseUrl, dataDir }: Settings): Promise<void> {
  console.log(`\nPlumbline is ready: ${baseUrl}`);
  if (!databaseUrl) printSignIns(await readSignIns(), baseUrl, dataDir);
  console.log("Press Ctrl-C to stop.\n");
}

/** Imported late: demonstration passwords are not even read beside a database that was configured. */
async function readSignIns(): Promise<readonly SignIn[]> {
  const { demonstrationSignIns } = await import("#prisma/seed/sign-in");
  return demonstrationSignIns;
}

function printSignIns(signIns: readonly SignIn[], baseUrl: string, dataDir: string): void {
  const width = (field: "role" | "email" | "password") => Math.max(...signIns.map((signIn) => signIn[field].length));
  console.log(`\nPatients need no account. Staff sign in at ${baseUrl}/sign-in with:`);
  for (const { role, email, password, opens } of signIns) {
    console.log(
      `  ${role.padEnd(width("role"))}   ${email.padEnd(width("email"))}   ${password.padEnd(width("password"))}   ${opens}`,
    );
  }
  console.log(`\nThis is a demonstration clinic with invented people; its data lie in ${dataDir}.`);
}
