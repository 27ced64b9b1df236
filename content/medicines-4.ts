import { codesIn, type Medicine, type MedicineClass, medicineOf, medicines } from "#content/medicines";

const anticoagulant = medicineOf("anticoagulant");
const antiplatelet = medicineOf("antiplatelet");
const bleeding = medicineOf("bleeding-relevant");
const sedating = medicineOf("sedating");
const immune = medicineOf("immune");

/** What version 4 of the health form finds besides: the rest of item bank 1.6 (from memory, waits for a pharmacist). */
const added: readonly Medicine[] = [
  anticoagulant("betrixaban", "betrixabán", "Bevyxxa"),
  anticoagulant("argatroban", "argatrobán"),
  anticoagulant("bivalirudin", "bivalirudina", "Angiomax"),
  antiplatelet("cangrelor", "cangrelor", "Kengreal"),
  antiplatelet("eptifibatide", "eptifibatida", "Integrilin"),
  antiplatelet("tirofiban", "tirofibán", "Aggrastat"),
  bleeding("garlic pills", "pastillas de ajo"),
  bleeding("ginseng", "ginseng"),
  bleeding("desvenlafaxine", "desvenlafaxina", "Pristiq"),
  bleeding("fluvoxamine", "fluvoxamina", "Luvox"),
  sedating("oxazepam", "oxazepam", "Serax"),
  sedating("triazolam", "triazolam", "Halcion"),
  sedating("chlordiazepoxide", "clordiazepóxido", "Librium"),
  immune("infliximab", "infliximab", "Remicade"),
  immune("rituximab", "rituximab", "Rituxan"),
  immune("tocilizumab", "tocilizumab", "Actemra"),
  immune("chemotherapy", "quimioterapia"),
  medicineOf("hormonal")("conjugated estrogens", "estrógenos conjugados", "Premarin"),
];

/** In the order of the first list, so that the order of what is found stays what people know. */
export const medicines4: readonly Medicine[] = [...medicines, ...added];

/** Codes of every medicine that version 4 offers in any of these classes. */
export const codesOf4 = (...classes: readonly MedicineClass[]): string[] => codesIn(medicines4, ...classes);

/**
 * Names that are searched for and not shown: a label with twenty brands helps nobody. Denosumab: biosimilars licensed
 * in the US up to December 2025, by news of their approval (Pearce IP, Mondaq), not read in the FDA's own list.
 */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  "med-denosumab": [
    ...["Ospomyv", "Obodence", "Xbryk", "Stoboclo", "Osenvelt", "Conexxence", "Bomyntra", "Bildyos", "Bilprevda"],
    ...["Bosaya", "Aukelso", "Enoby", "Xtrenbo", "Osvyrti", "Jubereq", "Boncresa", "Oziltus"],
  ],
  "med-aspirin": ["baby aspirin", "acetylsalicylic acid", "ácido acetilsalicílico", "Bufferin"],
  "med-hydrocodone-with-acetaminophen": ["hydrocodone", "hidrocodona", "Lortab"],
  "med-codeine-with-acetaminophen": ["codeine", "codeína"],
  "med-fentanyl-patch": ["fentanyl", "fentanilo"],
  "med-tramadol": ["Ultracet"],
  "med-alendronate": ["alendronic acid", "ácido alendrónico"],
  "med-zoledronic-acid": ["zoledronate", "zoledronato"],
  "med-insulin": ["Toujeo", "Tresiba", "Levemir", "Basaglar"],
};
