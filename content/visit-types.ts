import type { Text } from "#lib/locale";

type Category =
  | "consultation"
  | "imaging"
  | "procedure"
  | "preparation"
  | "follow_up"
  | "bone_health"
  | "therapy"
  | "education";
type Kind = "physician" | "nurse" | "room" | "suite" | "bay";
export type VisitTypeRequirement = {
  readonly kind: Kind;
  readonly offsetMinutes?: number;
  readonly durationMinutes?: number;
};

export type VisitTypeEntry = {
  readonly code: string;
  readonly slug: string;
  readonly name: Text;
  readonly description: Text;
  readonly category: Category;
  readonly mode: "in_person" | "video" | "phone";
  readonly bookableBy: "patient" | "staff";
  readonly minutes: number;
  readonly bufferAfter: number;
  readonly noticeMinutes: number;
  /** Before the visit: how late a patient may still move or cancel it. */
  readonly changeNoticeMinutes: number;
  readonly horizonDays: number;
  readonly stepMinutes: number;
  /** Most of these for one practitioner on one day. */
  readonly dailyLimit?: number;
  readonly endBeforeClosing: number;
  readonly leadKind: "physician" | "nurse";
  readonly technique?: "vertebroplasty" | "kyphoplasty";
  readonly levelCount?: 1 | 2 | 3;
  /** Besides whoever leads the visit. */
  readonly requirements: readonly VisitTypeRequirement[];
  readonly questionnaire?: "vcf-intake" | "follow-up";
  /** Durations and lead times are proposals that wait for the medical lead's signature. */
  readonly signOff: true;
};

const hour = 60;
const day = 24 * hour;

type Own = Pick<VisitTypeEntry, "code" | "slug" | "name" | "description" | "category" | "minutes" | "horizonDays"> &
  Partial<VisitTypeEntry>;

/** What most visits share; a visit in person takes a room. */
const visit = (own: Own): VisitTypeEntry => ({
  mode: "in_person",
  bookableBy: "patient",
  bufferAfter: 5,
  noticeMinutes: day,
  changeNoticeMinutes: day,
  stepMinutes: own.minutes === 45 ? 30 : 15,
  endBeforeClosing: 0,
  leadKind: "physician",
  requirements: (own.mode ?? "in_person") === "in_person" ? [{ kind: "room" }] : [],
  signOff: true,
  ...own,
});

const techniques = {
  vertebroplasty: { code: "VP", minutes: [75, 105, 120] },
  kyphoplasty: { code: "KP", minutes: [90, 120, 150] },
} as const;

/** Minutes in a recovery bay, from the end of the procedure (research: 120 to 180). */
const recoveryMinutes = 150;

const levelWords = {
  1: { en: "1 level", es: "1 nivel" },
  2: { en: "2 levels", es: "2 niveles" },
  3: { en: "3 levels", es: "3 niveles" },
} as const;

/** Operator, suite and nurse from set-up to cleaning, then a bay; the last one ends 3 hours before closing. */
function procedure(technique: "vertebroplasty" | "kyphoplasty", levelCount: 1 | 2 | 3): VisitTypeEntry {
  const { code, minutes: table } = techniques[technique];
  const minutes = table[levelCount - 1] ?? table[0];
  const levels = levelWords[levelCount];
  const name =
    technique === "kyphoplasty"
      ? { en: "Kyphoplasty", es: "Cifoplastia" }
      : { en: "Vertebroplasty", es: "Vertebroplastia" };
  return visit({
    code: `${code}-${levelCount}`,
    slug: `${technique}-${levelCount}`,
    name: { en: `${name.en}, ${levels.en}`, es: `${name.es}, ${levels.es}` },
    description:
      technique === "kyphoplasty"
        ? {
            en: "A doctor makes room with a small balloon and puts bone cement into the broken bone.",
            es: "Un médico abre espacio con un globo pequeño y pone cemento óseo en el hueso roto.",
          }
        : {
            en: "A doctor puts bone cement into the broken bone through a needle.",
            es: "Un médico pone cemento óseo en el hueso roto con una aguja.",
          },
    category: "procedure",
    bookableBy: "staff",
    minutes,
    bufferAfter: 15,
    changeNoticeMinutes: 3 * day,
    horizonDays: 60,
    endBeforeClosing: 180,
    technique,
    levelCount,
    requirements: [
      { kind: "suite" },
      { kind: "nurse" },
      { kind: "bay", offsetMinutes: minutes, durationMinutes: recoveryMinutes },
    ],
  });
}

/**
 * The catalogue of research, clinical.md section 5. The recovery bay (REC) is a requirement of the procedures.
 * There is no kind of resource for a scanner, an orthotist or a class: imaging and brace fitting take a nurse and a
 * room, and the class is one patient with a nurse, until there is one.
 */
export const visitTypes: readonly VisitTypeEntry[] = [
  visit({
    code: "NP",
    slug: "first-visit",
    name: { en: "First visit", es: "Primera visita" },
    description: {
      en: "Meet a spine doctor in person about a broken or painful bone in your back.",
      es: "Vea en persona a un médico de la columna por un hueso roto o con dolor en la espalda.",
    },
    category: "consultation",
    minutes: 45,
    bufferAfter: 10,
    horizonDays: 60,
    dailyLimit: 6,
    questionnaire: "vcf-intake",
  }),
  visit({
    code: "NP-TV",
    slug: "first-visit-video",
    name: { en: "First visit by video", es: "Primera visita por video" },
    description: {
      en: "Talk with a spine doctor by video, from home.",
      es: "Hable con un médico de la columna por video, desde su casa.",
    },
    category: "consultation",
    mode: "video",
    minutes: 30,
    horizonDays: 60,
    dailyLimit: 6,
    questionnaire: "vcf-intake",
  }),
  visit({
    code: "IMG-RV",
    slug: "imaging-review",
    name: { en: "Go over your scan", es: "Revisar su estudio de imagen" },
    description: {
      en: "Go over a new X-ray, MRI or CT with a spine doctor by video.",
      es: "Revise por video con un médico de la columna una radiografía, resonancia o tomografía nueva.",
    },
    category: "imaging",
    mode: "video",
    minutes: 20,
    noticeMinutes: 4 * hour,
    horizonDays: 60,
  }),
  visit({
    code: "FU-1",
    slug: "procedure-check",
    name: { en: "Check after your procedure", es: "Control después de su procedimiento" },
    description: {
      en: "We look at the skin and ask how you are, 1 to 2 weeks after the procedure.",
      es: "Vemos la piel y le preguntamos cómo está, 1 a 2 semanas después del procedimiento.",
    },
    category: "follow_up",
    minutes: 20,
    noticeMinutes: 4 * hour,
    horizonDays: 90,
    questionnaire: "follow-up",
  }),
  visit({
    code: "FU-6",
    slug: "six-week-review",
    name: { en: "Review after 4 to 6 weeks", es: "Revisión a las 4 a 6 semanas" },
    description: {
      en: "Talk with your doctor about pain, walking and what comes next.",
      es: "Hable con su médico sobre el dolor, el caminar y lo que sigue.",
    },
    category: "follow_up",
    minutes: 20,
    noticeMinutes: 4 * hour,
    horizonDays: 130,
    questionnaire: "follow-up",
  }),
  visit({
    code: "FU-L",
    slug: "long-term-review",
    name: { en: "Review after 3, 6 or 12 months", es: "Revisión a los 3, 6 o 12 meses" },
    description: {
      en: "A short video visit to see how you are doing over time.",
      es: "Una visita corta por video para ver cómo sigue con el tiempo.",
    },
    category: "follow_up",
    mode: "video",
    minutes: 20,
    noticeMinutes: 4 * hour,
    horizonDays: 460,
    questionnaire: "follow-up",
  }),
  visit({
    code: "NSM",
    slug: "care-without-procedure",
    name: { en: "Review of care without a procedure", es: "Revisión del cuidado sin procedimiento" },
    description: {
      en: "Check how you heal with medicine, movement or a brace.",
      es: "Vea cómo sana con medicinas, movimiento o un corsé.",
    },
    category: "follow_up",
    minutes: 25,
    noticeMinutes: 4 * hour,
    horizonDays: 120,
    questionnaire: "follow-up",
  }),
  visit({
    code: "BONE",
    slug: "bone-health",
    name: { en: "Bone health visit", es: "Visita de salud de los huesos" },
    description: {
      en: "Find out why the bone broke and how to protect your other bones.",
      es: "Sepa por qué se rompió el hueso y cómo proteger los demás.",
    },
    category: "bone_health",
    minutes: 40,
    bufferAfter: 10,
    horizonDays: 60,
  }),
  visit({
    code: "DXA",
    slug: "bone-density-scan",
    name: { en: "Bone density scan (DXA)", es: "Densitometría ósea (DXA)" },
    description: {
      en: "A quick scan that shows how strong your bones are. You need an order from a doctor.",
      es: "Un estudio rápido que muestra la fuerza de sus huesos. Necesita la orden de un médico.",
    },
    category: "imaging",
    minutes: 20,
    horizonDays: 60,
    leadKind: "nurse",
  }),
  visit({
    code: "PT-E",
    slug: "physical-therapy-first",
    name: { en: "Physical therapy, first visit", es: "Fisioterapia, primera visita" },
    description: {
      en: "A therapist checks how you move and plans safe exercises. You need a referral.",
      es: "Un terapeuta ve cómo se mueve y planea ejercicios seguros. Necesita una referencia.",
    },
    category: "therapy",
    minutes: 45,
    bufferAfter: 0,
    horizonDays: 60,
    leadKind: "nurse",
  }),
  visit({
    code: "PT-F",
    slug: "physical-therapy",
    name: { en: "Physical therapy, next visit", es: "Fisioterapia, siguiente visita" },
    description: {
      en: "Go on with the exercises you began with your therapist.",
      es: "Siga con los ejercicios que empezó con su terapeuta.",
    },
    category: "therapy",
    minutes: 30,
    bufferAfter: 0,
    horizonDays: 60,
    leadKind: "nurse",
  }),
  visit({
    code: "EDU",
    slug: "back-care-class",
    name: { en: "Back care class by video", es: "Clase de cuidado de la espalda por video" },
    description: {
      en: "A nurse shows you how to lift, sit, sleep and move with a healing back.",
      es: "Una enfermera le muestra cómo levantar cosas, sentarse, dormir y moverse mientras sana.",
    },
    category: "education",
    mode: "video",
    minutes: 60,
    bufferAfter: 0,
    horizonDays: 60,
    leadKind: "nurse",
  }),
  visit({
    code: "NP-U",
    slug: "urgent-visit",
    name: { en: "Urgent first visit", es: "Primera visita urgente" },
    description: {
      en: "A visit within days, after our staff have talked with you.",
      es: "Una visita en pocos días, después de que nuestro personal hable con usted.",
    },
    category: "consultation",
    bookableBy: "staff",
    minutes: 45,
    bufferAfter: 15,
    noticeMinutes: 0,
    horizonDays: 7,
    questionnaire: "vcf-intake",
  }),
  visit({
    code: "ONC",
    slug: "cancer-related-visit",
    name: { en: "Visit about cancer and your spine", es: "Visita sobre el cáncer y su columna" },
    description: {
      en: "A longer visit that we plan together with your cancer doctor.",
      es: "Una visita más larga que planeamos con su médico del cáncer.",
    },
    category: "consultation",
    bookableBy: "staff",
    minutes: 60,
    bufferAfter: 15,
    noticeMinutes: 0,
    horizonDays: 14,
    questionnaire: "vcf-intake",
  }),
  visit({
    code: "CON-P",
    slug: "decision-visit",
    name: { en: "Visit to decide about a procedure", es: "Visita para decidir sobre un procedimiento" },
    description: {
      en: "Go over benefits, risks and other choices with the doctor who would do it.",
      es: "Repase beneficios, riesgos y otras opciones con el médico que lo haría.",
    },
    category: "preparation",
    bookableBy: "staff",
    minutes: 40,
    bufferAfter: 10,
    horizonDays: 30,
  }),
  visit({
    code: "PRE-A",
    slug: "pre-procedure-call",
    name: { en: "Call before your procedure", es: "Llamada antes de su procedimiento" },
    description: {
      en: "A nurse calls to go over your health, medicines and plans for the day.",
      es: "Una enfermera le llama para repasar su salud, sus medicinas y los planes del día.",
    },
    category: "preparation",
    mode: "phone",
    bookableBy: "staff",
    minutes: 30,
    bufferAfter: 10,
    noticeMinutes: hour,
    horizonDays: 75,
    leadKind: "nurse",
  }),
  procedure("vertebroplasty", 1),
  procedure("vertebroplasty", 2),
  procedure("vertebroplasty", 3),
  procedure("kyphoplasty", 1),
  procedure("kyphoplasty", 2),
  procedure("kyphoplasty", 3),
  visit({
    code: "CALL-1",
    slug: "next-day-call",
    name: { en: "Call the day after", es: "Llamada al día siguiente" },
    description: {
      en: "A nurse calls the day after your procedure to ask how you are.",
      es: "Una enfermera le llama el día después del procedimiento para saber cómo está.",
    },
    category: "follow_up",
    mode: "phone",
    bookableBy: "staff",
    minutes: 10,
    noticeMinutes: 0,
    horizonDays: 75,
    leadKind: "nurse",
  }),
  visit({
    code: "CALL-3",
    slug: "third-day-call",
    name: { en: "Call after 2 to 3 days", es: "Llamada a los 2 a 3 días" },
    description: {
      en: "A nurse calls 2 to 3 days after your procedure to ask how you are.",
      es: "Una enfermera le llama 2 a 3 días después del procedimiento para saber cómo está.",
    },
    category: "follow_up",
    mode: "phone",
    bookableBy: "staff",
    minutes: 10,
    noticeMinutes: 0,
    horizonDays: 75,
    leadKind: "nurse",
  }),
  visit({
    code: "INJ",
    slug: "bone-injection",
    name: { en: "Bone medicine injection", es: "Inyección para los huesos" },
    description: {
      en: "A nurse gives the injection that your doctor ordered.",
      es: "Una enfermera le pone la inyección que ordenó su médico.",
    },
    category: "bone_health",
    bookableBy: "staff",
    minutes: 20,
    bufferAfter: 20,
    horizonDays: 200,
    leadKind: "nurse",
  }),
  visit({
    code: "BRC",
    slug: "brace-fitting",
    name: { en: "Brace fitting", es: "Ajuste de corsé" },
    description: {
      en: "We fit a back brace that your doctor ordered.",
      es: "Le ajustamos el corsé que ordenó su médico.",
    },
    category: "therapy",
    bookableBy: "staff",
    minutes: 30,
    bufferAfter: 0,
    horizonDays: 30,
    leadKind: "nurse",
  }),
  visit({
    code: "XR",
    slug: "x-ray",
    name: { en: "X-ray", es: "Radiografía" },
    description: {
      en: "Pictures of your back that take a few minutes.",
      es: "Imágenes de su espalda que toman pocos minutos.",
    },
    category: "imaging",
    bookableBy: "staff",
    minutes: 15,
    noticeMinutes: 0,
    horizonDays: 60,
    leadKind: "nurse",
  }),
  visit({
    code: "LAB",
    slug: "blood-tests",
    name: { en: "Blood tests", es: "Análisis de sangre" },
    description: {
      en: "A nurse takes blood before a procedure.",
      es: "Una enfermera le saca sangre antes de un procedimiento.",
    },
    category: "preparation",
    bookableBy: "staff",
    minutes: 15,
    noticeMinutes: 0,
    horizonDays: 75,
    leadKind: "nurse",
  }),
  visit({
    code: "CT",
    slug: "ct-scan",
    name: { en: "CT scan", es: "Tomografía (CT)" },
    description: {
      en: "Detailed pictures of the bones of your back.",
      es: "Imágenes detalladas de los huesos de su espalda.",
    },
    category: "imaging",
    bookableBy: "staff",
    minutes: 20,
    horizonDays: 60,
    leadKind: "nurse",
  }),
  visit({
    code: "MRI",
    slug: "mri-scan",
    name: { en: "MRI scan", es: "Resonancia magnética" },
    description: {
      en: "Pictures that can show whether a break is new. You lie still for about half an hour.",
      es: "Imágenes que pueden mostrar si una fractura es nueva. Estará acostado y quieto una media hora.",
    },
    category: "imaging",
    bookableBy: "staff",
    minutes: 45,
    horizonDays: 75,
    leadKind: "nurse",
  }),
];
