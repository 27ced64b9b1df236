import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Bob } from "#components/spine/bob";
import { DemonstrationList } from "#components/staff/demonstration-list";
import { EarlyPress } from "#components/staff/early-press";
import { SignInForm } from "#components/staff/sign-in-form";
import { getClinic } from "#lib/clinic/queries";
import { homeOf, safeNext } from "#lib/staff/areas";
import { signedIn } from "#lib/staff/signed-in";

export const metadata: Metadata = { title: "Sign in – Plumbline" };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function SignInPage({ searchParams }: Props) {
  const { next, ...rest } = await searchParams;
  const actor = await signedIn();
  if (actor) redirect(safeNext(typeof next === "string" ? next : undefined) ?? homeOf[actor.role]);
  const clinic = await getClinic("en");
  return (
    <main className="sign-in" id="main">
      <EarlyPress />
      <p className="brand">
        <Bob />
        {clinic.name}
      </p>
      <h1>Staff sign-in</h1>
      <SignInForm hasLeft={"signed-out" in rest} wasAway={typeof next === "string"} />
      {clinic.isDemonstration && <DemonstrationList />}
      <p className="demo small">
        <a href="/">For patients: the clinic’s site</a>
      </p>
    </main>
  );
}
