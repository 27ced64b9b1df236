import type { Locale } from "#lib/locale";

/** How often an option is chosen; options of a question that are not named are never chosen. */
export const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  filler: { self: 76, family: 20, carer: 4 },
  "pain-onset": { "under-2-weeks": 20, "2-6-weeks": 50, "6-12-weeks": 20, "over-12-weeks": 10 },
  "pain-cause": { "no-cause": 26, strain: 36, "simple-fall": 34, major: 2, unknown: 2 },
  "pain-region": { "mid-back": 30, waist: 45, "low-back": 25, "upper-back": 8 },
  "pain-eases": { lying: 50, medicine: 25, heat: 20, sitting: 10, nothing: 4 },
  "pain-spread": { no: 55, ribs: 25, buttock: 15, "one-leg": 5 },
  "nerve-signs": { none: 92, "one-leg-numb": 6, "leg-weak": 1, unknown: 1 },
  infection: { none: 95, antibiotics: 2, infection: 2, unknown: 1 },
  cancer: { no: 84, yes: 13, unknown: 3 },
  "blood-thinner": { no: 66, yes: 30, unknown: 4 },
  "blood-thinner-which": { apixaban: 30, aspirin: 40, warfarin: 12, rivaroxaban: 12, clopidogrel: 12 },
  "bone-medicine": { none: 50, alendronate: 25, "zoledronic-acid": 8, denosumab: 10, teriparatide: 4, raloxifene: 3 },
  "denosumab-last": { "under-6-months": 80, "6-7-months": 12, "over-7-months": 8 },
  "denosumab-stopped": { no: 90, switched: 5, stopped: 5 },
  allergies: { none: 72, latex: 5, antibiotic: 14, contrast: 5, metal: 4 },
  "sleep-apnea": { no: 84, yes: 14, unknown: 2 },
  prone: { yes: 70, "with-help": 22, no: 5, unknown: 3 },
  implants: { none: 84, pacemaker: 8, "spine-hardware": 4, stimulator: 1, unknown: 1 },
  kidney: { no: 86, yes: 12, dialysis: 1 },
  pregnancy: { "not-applicable": 96, no: 4 },
  driver: { yes: 86, no: 6, unknown: 8 },
  "adult-24-hours": { yes: 84, no: 6, unknown: 10 },
  "new-signs": { none: 96, "new-pain": 3, unknown: 1 },
  "new-falls": { no: 88, yes: 12 },
  "new-fractures": { no: 97, yes: 2, unknown: 1 },
  imaging: { xray: 40, mri: 45, ct: 10, dxa: 25, none: 6 },
};

/** What people write in the open questions. Without an entry a question stays empty. */
export const texts: Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>> = {
  "helper-name": {
    en: ["Karen Whitlock", "Steven Aldridge", "Denise Porter"],
    es: ["Patricia Olivares", "Miguel Cárdenas"],
  },
  "imaging-where": {
    en: ["Lakeshore Imaging, last week", "In the emergency room, on the 3rd", "At my doctor’s office last month"],
    es: ["En el hospital, la semana pasada", "Con mi doctor, el mes pasado"],
  },
  "other-medicines": {
    en: ["Lisinopril and a water pill", "Metformin, vitamin D", "Levothyroxine"],
    es: ["Losartán y metformina", "Vitamina D y calcio"],
  },
  "cancer-kind": {
    en: ["Breast, 2009", "Prostate, 2016", "Bowel, 2014"],
    es: ["De mama, en 2011", "De próstata, en 2017"],
  },
  "allergy-other": { en: ["Penicillin gives me a rash", "Tape blisters"], es: ["La penicilina me da ronchas"] },
  "goal-own": {
    en: ["Hold my grandson", "Get back to my garden", "Go to church on Sundays"],
    es: ["Cargar a mi nieto", "Volver a mi jardín", "Ir a misa los domingos"],
  },
  worry: {
    en: ["Breaking another bone", "Ending up in a wheelchair", "Being a burden"],
    es: ["Romperme otro hueso", "Ser una carga para mis hijos"],
  },
  "new-note": {
    en: ["I walk to the mailbox now", "Still stiff in the morning"],
    es: ["Ya camino hasta la esquina", "Amanezco con la espalda tiesa"],
  },
};
