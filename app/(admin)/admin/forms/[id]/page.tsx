import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { VersionPage } from "#components/forms/version-page";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic } from "#lib/clinic/queries";
import { AppError } from "#lib/errors";
import { getFormVersion } from "#lib/forms/queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "A form – Plumbline" };

type Props = Readonly<{ params: Promise<{ id: string }> }>;

export default async function FormVersionPage({ params }: Props) {
  const { id } = await params;
  const actor = await enterPage(`/admin/forms/${id}`, "form.publish");
  if (!actor) return <NotYourPage />;
  if (!z.uuid().safeParse(id).success) notFound();
  const [version, { timeZone }] = await Promise.all([
    getFormVersion(actor, id).catch((error: unknown) => {
      if (error instanceof AppError && error.code === "not_found") notFound();
      throw error;
    }),
    getClinic("en"),
  ]);
  return <VersionPage initial={version} timeZone={timeZone} />;
}
