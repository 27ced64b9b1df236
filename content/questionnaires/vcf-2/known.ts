import { ask, chooseOne, fromBooking, option, t } from "#content/questionnaires/build";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";

/** What the booking knows. It decides what is asked, and is never asked itself. */
export const known: QuestionnaireItem = fromBooking({
  ...ask("known", "group", t("Known from the booking", "Datos de la reserva")),
  item: [
    fromBooking(
      ask("known-age", "integer", t("Age in years on the day of the form", "Edad en años el día del formulario")),
    ),
    fromBooking(
      chooseOne("known-visit", t("Kind of visit", "Tipo de cita"), [
        option("first-visit", t("First visit", "Primera visita")),
        option("first-visit-video", t("First visit by video", "Primera visita por video")),
        option("urgent-visit", t("Urgent first visit", "Primera visita urgente")),
        option("cancer-related-visit", t("Visit about cancer and your spine", "Visita sobre el cáncer y su columna")),
      ]),
    ),
  ],
});
