import { linksEnd } from "#lib/appointments/rules";
import type { Tx } from "#lib/db";
import { knownAnswers } from "#lib/intake/known";
import { definitionOf } from "#lib/intake/versions";
import type { Locale } from "#lib/locale";
import { hashOf, linkSecret, newNonce } from "#lib/tokens";

type Assignment = { appointmentId: string; patientId: string; locale: Locale };

const visitFields = {
  startsAt: true,
  endsAt: true,
  location: { select: { timeZone: true } },
  visitType: {
    select: {
      slug: true,
      questionnaire: {
        select: {
          versions: {
            where: { status: "published" },
            orderBy: { publishedAt: "desc" },
            take: 1,
            select: { id: true },
          },
        },
      },
    },
  },
} as const;

/**
 * Gives the visit type's published questionnaire to a new appointment, with what the booking knows filled in; null
 * where it has none. Answers the link's secret.
 */
export async function assignIntake(tx: Tx, { appointmentId, patientId, locale }: Assignment): Promise<string | null> {
  const visit = await tx.appointment.findUniqueOrThrow({ where: { id: appointmentId }, select: visitFields });
  const versionId = visit.visitType.questionnaire?.versions[0]?.id;
  if (!versionId) return null;
  const { birthDate } = await tx.patient.findUniqueOrThrow({ where: { id: patientId }, select: { birthDate: true } });
  const { questionnaire } = await definitionOf(versionId);
  const answers = knownAnswers(questionnaire, {
    birthDate: birthDate.toISOString().slice(0, 10),
    visitType: visit.visitType.slug,
    visitAt: visit.startsAt,
    zone: visit.location.timeZone,
  });
  const response = await tx.questionnaireResponse.create({
    data: { versionId, patientId, appointmentId, locale, answers },
    select: { id: true },
  });
  const nonce = newNonce();
  const secret = linkSecret("intake", nonce);
  const expiresAt = linksEnd(visit.endsAt);
  await tx.accessToken.create({
    data: { purpose: "intake", hash: hashOf(secret), nonce, responseId: response.id, expiresAt },
  });
  return secret;
}
