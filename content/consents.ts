import { t } from "#content/questionnaires/build";
import type { Text } from "#lib/locale";

export const consentCodes = [
  "privacy",
  "messages",
  "records",
  "helper",
  "video",
  "images",
  "photo",
  "research",
  "not-watched",
] as const;
export type ConsentCode = (typeof consentCodes)[number];

/** The words of a consent. Words that somebody agreed to are never edited: other words are another version. */
export type ConsentWords = { readonly version: string; readonly title: Text; readonly statement: Text };

export type Consent = {
  readonly code: ConsentCode;
  /** Of the question in the health form */
  readonly linkId: string;
  /** What somebody understood can be told, not taken back. */
  readonly kind: "consent" | "acknowledgement";
  /** The newest last */
  readonly words: readonly [ConsentWords, ...ConsentWords[]];
  /** What changes for the patient when it is taken back */
  readonly follows: Text;
  /** What staff do then */
  readonly staffDo: string;
};

const first = (title: Text, statement: Text): readonly [ConsentWords] => [{ version: "1", title, statement }];

/**
 * Item bank 1.9: each consent on its own, with its version. Whoever answers for privacy at the clinic has signed off
 * neither the words nor what follows from them; staff pages say so. The consent to a procedure is taken by the clinician.
 */
export const consents: readonly Consent[] = [
  {
    code: "privacy",
    linkId: "consent-privacy",
    kind: "consent",
    words: first(
      t("Privacy notice", "Aviso de privacidad"),
      t(
        "I have read the privacy notice, and the clinic may use my answers for my care.",
        "He leído el aviso de privacidad, y la clínica puede usar mis respuestas para mi atención.",
      ),
    ),
    follows: t(
      "We stop using your answers, but for what the law makes us keep. We call you to talk about your visit.",
      "Dejamos de usar sus respuestas, salvo lo que la ley nos obliga a guardar. Le llamamos para hablar de su visita.",
    ),
    staffDo: "Stop using the answers of the health form, and call the patient about the visit.",
  },
  {
    code: "messages",
    linkId: "consent-messages",
    kind: "consent",
    words: first(
      t("Messages", "Mensajes"),
      t(
        "The clinic may write to me by text or email about my visits. Such messages can be read by others.",
        "La clínica puede escribirme por mensaje de texto o correo sobre mis citas. Otras personas podrían leer esos mensajes.",
      ),
    ),
    follows: t(
      "We send you no more mails or texts: no reminder, and no word of a new time. We call you instead.",
      "No le enviamos más correos ni mensajes: ni recordatorios ni avisos de una nueva hora. Le llamamos por teléfono.",
    ),
    staffDo: "No mail goes out. Call the patient about every change of a visit.",
  },
  {
    code: "records",
    linkId: "consent-records",
    kind: "consent",
    words: first(
      t("Records from other places", "Expedientes de otros lugares"),
      t(
        "The clinic may ask my doctors and the places of my scans for my records.",
        "La clínica puede pedir mis expedientes a mis médicos y a los lugares de mis estudios.",
      ),
    ),
    follows: t(
      "We ask nobody for more records. What we have stays. Bring what you can to your visit.",
      "No pedimos más expedientes a nadie. Lo que tenemos se queda. Traiga lo que pueda a su visita.",
    ),
    staffDo: "Ask no other place for records.",
  },
  {
    code: "helper",
    linkId: "consent-helper",
    kind: "consent",
    words: first(
      t("Sharing with your helper (you can leave this empty)", "Compartir con su ayudante (puede dejarlo vacío)"),
      t(
        "The clinic may talk about my care with the person who helped me fill in this form.",
        "La clínica puede hablar de mi atención con la persona que me ayudó a llenar este formulario.",
      ),
    ),
    follows: t(
      "We talk about your care with you alone, and no longer with the person who helped you.",
      "Hablamos de su atención solo con usted, y ya no con la persona que le ayudó.",
    ),
    staffDo: "Talk about the care with the patient alone.",
  },
  {
    code: "video",
    linkId: "consent-video",
    kind: "consent",
    words: first(
      t("Visit by video", "Cita por video"),
      t(
        "I agree to a visit by video, and I know that I can ask for one in person.",
        "Acepto una cita por video, y sé que puedo pedir una en persona.",
      ),
    ),
    follows: t(
      "Your visit cannot be by video. Call us, and we find you a time in person.",
      "Su visita no puede ser por video. Llámenos y le buscamos una hora en persona.",
    ),
    staffDo: "Move a visit by video to one in person.",
  },
  {
    code: "images",
    linkId: "consent-images",
    kind: "consent",
    words: [
      // Scans and photos at once: since the second version each is agreed to on its own.
      ...first(
        t("Pictures and photos", "Imágenes y fotos"),
        t(
          "The clinic may keep scans and photos of my back in my record.",
          "La clínica puede guardar estudios y fotos de mi espalda en mi expediente.",
        ),
      ),
      {
        version: "2",
        title: t("What you send", "Lo que envía"),
        statement: t(
          "The clinic may keep the scans and papers that I send.",
          "La clínica puede guardar los estudios y papeles que yo envíe.",
        ),
      },
    ],
    follows: t(
      "We keep no new scans or papers from you, nor photos that you agreed to with them. Ask us about those that we have.",
      "No guardamos más estudios ni papeles suyos, ni fotos que haya aceptado con ellos. Pregúntenos por los que ya tenemos.",
    ),
    staffDo: "Keep no new scans or papers from the patient. The first version spoke of photos too.",
  },
  {
    code: "photo",
    linkId: "consent-photo",
    kind: "consent",
    words: first(
      t("Photos", "Fotos"),
      t("The clinic may take and keep photos of my back.", "La clínica puede tomar y guardar fotos de mi espalda."),
    ),
    follows: t(
      "We take no new photos of your back. Ask us about those that we have.",
      "No tomamos más fotos de su espalda. Pregúntenos por las que ya tenemos.",
    ),
    staffDo: "Take no photos.",
  },
  {
    code: "research",
    linkId: "consent-research",
    kind: "consent",
    words: first(
      t("Research", "Investigación"),
      t(
        "The clinic may use my answers, without my name, to study how well treatments work.",
        "La clínica puede usar mis respuestas, sin mi nombre, para estudiar qué tan bien funcionan los tratamientos.",
      ),
    ),
    follows: t(
      "Your answers go into no new study. What was counted before cannot be taken out.",
      "Sus respuestas no entran en ningún estudio nuevo. Lo que ya se contó no se puede sacar.",
    ),
    staffDo: "Leave the answers out of new studies.",
  },
  {
    code: "not-watched",
    linkId: "consent-not-watched",
    kind: "acknowledgement",
    words: first(
      t("What this form is not", "Lo que este formulario no es"),
      t(
        "I understand that this form does not diagnose and is not watched all day. In an emergency I call 911.",
        "Entiendo que este formulario no diagnostica y nadie lo vigila todo el día. En una emergencia llamo al 911.",
      ),
    ),
    follows: t(
      "This says what you understood. There is nothing to take back.",
      "Esto dice lo que usted entendió. No hay nada que retirar.",
    ),
    staffDo: "",
  },
];
