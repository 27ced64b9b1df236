import type { CountRow } from "#lib/decisions/aid";

/** Every count that the aid shows (research/clinical.md 4.7), as published; the certainty is a proposal to sign off. */
export const countRows: readonly CountRow[] = [
  {
    id: "low-pain",
    question: { en: "Who had low pain after 14 days?", es: "¿Quién tenía poco dolor a los 14 días?" },
    who: {
      en: "120 people with very bad pain for less than 6 weeks. No one knew who got cement.",
      es: "120 personas con un dolor muy fuerte desde hacía menos de 6 semanas. Nadie sabía quién recibió cemento.",
    },
    had: { en: "had low pain", es: "tenían poco dolor" },
    hadNot: { en: "did not", es: "no" },
    arms: [
      { option: "vertebroplasty", of100: 44 },
      { option: "pretend", of100: 21 },
    ],
    certainty: "low",
    why: {
      en: "One study of people with very bad, new pain. Other studies of this kind found little gap in pain.",
      es: "Un estudio con dolor muy fuerte y reciente. Otros estudios de este tipo hallaron poca diferencia en el dolor.",
    },
    sources: ["clark2016", "buchbinder2018"],
  },
  {
    id: "height",
    question: {
      en: "Whose treated bone lost more height within 12 months?",
      es: "¿A quién se le hundió más el hueso tratado en 12 meses?",
    },
    who: {
      en: "180 people with a new break. No one knew who got cement.",
      es: "180 personas con una fractura reciente. Nadie sabía quién recibió cemento.",
    },
    had: { en: "lost more height", es: "perdieron más altura" },
    hadNot: { en: "did not", es: "no" },
    arms: [
      { option: "vertebroplasty", of100: 8 },
      { option: "pretend", of100: 45 },
    ],
    certainty: "moderate",
    why: {
      en: "One well-made study. It is not clear how much the height matters in daily life.",
      es: "Un estudio bien hecho. No está claro cuánto importa la altura en la vida diaria.",
    },
    sources: ["firanescu2018"],
  },
  {
    id: "new-break",
    question: {
      en: "Who had a new spinal fracture in about 11 months?",
      es: "¿Quién tuvo otra fractura de columna en unos 11 meses?",
    },
    who: {
      en: "176 people with a recent break. All knew what they got.",
      es: "176 personas con una fractura reciente. Todas sabían qué recibieron.",
    },
    had: { en: "had a new break", es: "tuvieron otra fractura" },
    hadNot: { en: "did not", es: "no" },
    arms: [
      { option: "time", of100: 25 },
      { option: "vertebroplasty", of100: 16 },
    ],
    note: { en: "Chance alone could explain this gap.", es: "El azar solo puede explicar esta diferencia." },
    certainty: "low",
    why: { en: "One study, and few new breaks in it.", es: "Un estudio, con pocas fracturas nuevas." },
    sources: ["klazen2010"],
  },
  {
    id: "leak",
    question: { en: "Who had a cement leak on a scan?", es: "¿A quién se le vio cemento fuera del hueso?" },
    who: {
      en: "1,025 treated people in a review of studies, looked at after the procedure.",
      es: "1,025 personas tratadas en una revisión de estudios, miradas tras el procedimiento.",
    },
    had: { en: "had a leak on a scan", es: "tenían cemento fuera" },
    hadNot: { en: "did not", es: "no" },
    arms: [
      { option: "vertebroplasty", of100: 40 },
      { option: "kyphoplasty", of100: 29 },
    ],
    note: {
      en: "In none of these 1,025 people did a leak harm a nerve, block a lung vessel or lead to surgery. The true number may be up to about 3 out of 1,000.",
      es: "En ninguna de esas 1,025 personas el cemento dañó un nervio, tapó un vaso del pulmón o llevó a una operación. El número real puede llegar a unas 3 de cada 1,000.",
    },
    certainty: "moderate",
    why: {
      en: "Many people, but the studies looked for leaks in different ways.",
      es: "Muchas personas, pero los estudios buscaron de formas distintas.",
    },
    sources: ["leak2023"],
  },
  {
    id: "back-pain",
    question: {
      en: "Who had back pain as an event within 30 days?",
      es: "¿Quién tuvo dolor de espalda en los 30 días?",
    },
    who: {
      en: "381 people who got one or the other. All knew what they got.",
      es: "381 personas que recibieron uno u otro. Todas sabían qué recibieron.",
    },
    had: { en: "had back pain", es: "tuvieron dolor" },
    hadNot: { en: "did not", es: "no" },
    arms: [
      { option: "vertebroplasty", of100: 15 },
      { option: "kyphoplasty", of100: 7 },
    ],
    certainty: "low",
    why: { en: "One study that was stopped early.", es: "Un estudio que se cortó antes de tiempo." },
    sources: ["dohm2014"],
  },
  {
    id: "x-ray-break",
    question: {
      en: "Who had a new break on X-ray within 12 months?",
      es: "¿A quién se le vio otra fractura en los rayos X en 12 meses?",
    },
    who: {
      en: "271 of these people, who came back for an X-ray.",
      es: "271 de esas personas, que volvieron para una radiografía.",
    },
    had: { en: "had a new break", es: "tenían otra fractura" },
    hadNot: { en: "did not", es: "no" },
    arms: [
      { option: "vertebroplasty", of100: 44 },
      { option: "kyphoplasty", of100: 36 },
    ],
    note: { en: "Chance alone could explain this gap.", es: "El azar solo puede explicar esta diferencia." },
    certainty: "low",
    why: {
      en: "One study that was stopped early. Many people did not come back.",
      es: "Un estudio que se cortó antes. Muchas personas no volvieron.",
    },
    sources: ["dohm2014"],
  },
];
