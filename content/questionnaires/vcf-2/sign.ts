import { section, t, tick, whenIs } from "#content/questionnaires/build";
import { kept } from "#content/questionnaires/vcf-2/kept";

const mayLeaveEmpty = t(
  "You can leave this empty and still get care.",
  "Puede dejarlo vacío y recibir atención igual.",
);

/** Item bank 1.9: each consent on its own. The consent to a procedure is taken by the clinician, never here. */
export const sign = section(
  "sign",
  {
    title: t("Consents and signature", "Consentimientos y firma"),
    why: t(
      "Read each statement on its own. You can take back a consent at any time.",
      "Lea cada declaración por separado. Puede retirar un consentimiento cuando quiera.",
    ),
    minutes: 1,
  },
  [
    kept("consent-privacy"),
    kept("consent-not-watched"),
    kept("consent-helper"),
    tick(
      "consent-records",
      t("Records from other places", "Expedientes de otros lugares"),
      t(
        "The clinic may ask my doctors and the places of my scans for my records.",
        "La clínica puede pedir mis expedientes a mis médicos y a los lugares de mis estudios.",
      ),
      { hint: mayLeaveEmpty },
    ),
    tick(
      "consent-messages",
      t("Messages", "Mensajes"),
      t(
        "The clinic may write to me by text or email about my visits. Such messages can be read by others.",
        "La clínica puede escribirme por mensaje de texto o correo sobre mis citas. Otras personas podrían leer esos mensajes.",
      ),
      { hint: mayLeaveEmpty },
    ),
    tick(
      "consent-video",
      t("Visit by video", "Cita por video"),
      t(
        "I agree to a visit by video, and I know that I can ask for one in person.",
        "Acepto una cita por video, y sé que puedo pedir una en persona.",
      ),
      { when: [whenIs("known-visit", "first-visit-video")] },
    ),
    tick(
      "consent-images",
      t("Pictures and photos", "Imágenes y fotos"),
      t(
        "The clinic may keep scans and photos of my back in my record.",
        "La clínica puede guardar estudios y fotos de mi espalda en mi expediente.",
      ),
      { hint: mayLeaveEmpty },
    ),
    tick(
      "consent-research",
      t("Research", "Investigación"),
      t(
        "The clinic may use my answers, without my name, to study how well treatments work.",
        "La clínica puede usar mis respuestas, sin mi nombre, para estudiar qué tan bien funcionan los tratamientos.",
      ),
      { hint: mayLeaveEmpty },
    ),
    kept("signature"),
  ],
);
