import type { Text } from "#lib/locale";

export type MedicineClass =
  | "anticoagulant"
  | "antiplatelet"
  | "bleeding-relevant"
  | "nsaid"
  | "pain"
  | "opioid"
  | "sedating"
  | "bisphosphonate"
  | "denosumab"
  | "bone-building"
  | "hormonal"
  | "steroid"
  | "immune"
  | "bone-harming"
  | "diabetes"
  | "fasting-relevant"
  | "supplement"
  | "common";

/**
 * Medicines that matter for a spinal fracture, a procedure or sedation, and the most common others, by generic name
 * and US brands. Source: the clinical item bank, 1.6, marked there as from memory: a pharmacist has to sign it off,
 * and a clinic may put RxNorm in its place. It only helps to find a name; a person may type other words instead.
 * Versions 2 and 3 of the health form offer exactly this list: what is added later stands in `medicines-4`.
 */
export const medicinesSignOff = true;

export type Medicine = {
  readonly code: string;
  readonly name: Text;
  readonly brands: readonly string[];
  readonly classes: readonly MedicineClass[];
};

/** A medicine by its classes, its name in both languages and its US brands. */
export const medicineOf =
  (...classes: readonly MedicineClass[]) =>
  (en: string, es: string, ...brands: readonly string[]): Medicine => ({
    code: `med-${en
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replace(/-$/, "")}`,
    name: { en, es },
    brands,
    classes,
  });

const anticoagulant = medicineOf("anticoagulant");
const antiplatelet = medicineOf("antiplatelet");
const bleeding = medicineOf("bleeding-relevant");
const nsaid = medicineOf("nsaid", "bleeding-relevant");
const opioid = medicineOf("opioid");
const pain = medicineOf("pain");
const sedating = medicineOf("sedating");
const bisphosphonate = medicineOf("bisphosphonate");
const building = medicineOf("bone-building");
const hormonal = medicineOf("hormonal");
const steroid = medicineOf("steroid");
const harming = medicineOf("bone-harming");
const immune = medicineOf("immune");
const fasting = medicineOf("diabetes", "fasting-relevant");
const common = medicineOf("common");
const supplement = medicineOf("supplement");

export const medicines: readonly Medicine[] = [
  anticoagulant("warfarin", "warfarina", "Coumadin", "Jantoven"),
  anticoagulant("apixaban", "apixabán", "Eliquis"),
  anticoagulant("rivaroxaban", "rivaroxabán", "Xarelto"),
  anticoagulant("dabigatran", "dabigatrán", "Pradaxa"),
  anticoagulant("edoxaban", "edoxabán", "Savaysa"),
  anticoagulant("heparin", "heparina"),
  anticoagulant("enoxaparin", "enoxaparina", "Lovenox"),
  anticoagulant("dalteparin", "dalteparina", "Fragmin"),
  anticoagulant("fondaparinux", "fondaparinux", "Arixtra"),
  antiplatelet("aspirin", "aspirina", "Bayer", "Ecotrin", "Excedrin", "Alka-Seltzer"),
  antiplatelet("clopidogrel", "clopidogrel", "Plavix"),
  antiplatelet("prasugrel", "prasugrel", "Effient"),
  antiplatelet("ticagrelor", "ticagrelor", "Brilinta"),
  antiplatelet("aspirin with dipyridamole", "aspirina con dipiridamol", "Aggrenox"),
  antiplatelet("cilostazol", "cilostazol", "Pletal"),
  antiplatelet("vorapaxar", "vorapaxar", "Zontivity"),
  antiplatelet("pentoxifylline", "pentoxifilina", "Trental"),
  bleeding("fish oil", "aceite de pescado", "Lovaza"),
  bleeding("vitamin E", "vitamina E"),
  bleeding("ginkgo", "ginkgo"),
  bleeding("turmeric", "cúrcuma"),
  bleeding("ibrutinib", "ibrutinib", "Imbruvica"),
  bleeding("sertraline", "sertralina", "Zoloft"),
  bleeding("escitalopram", "escitalopram", "Lexapro"),
  bleeding("citalopram", "citalopram", "Celexa"),
  bleeding("fluoxetine", "fluoxetina", "Prozac"),
  bleeding("paroxetine", "paroxetina", "Paxil"),
  bleeding("venlafaxine", "venlafaxina", "Effexor"),
  nsaid("ibuprofen", "ibuprofeno", "Advil", "Motrin"),
  nsaid("naproxen", "naproxeno", "Aleve", "Naprosyn"),
  nsaid("diclofenac", "diclofenaco", "Voltaren", "Cambia"),
  nsaid("meloxicam", "meloxicam", "Mobic"),
  nsaid("celecoxib", "celecoxib", "Celebrex"),
  nsaid("indomethacin", "indometacina", "Indocin"),
  nsaid("etodolac", "etodolaco", "Lodine"),
  nsaid("ketorolac", "ketorolaco", "Toradol"),
  nsaid("nabumetone", "nabumetona", "Relafen"),
  opioid("tramadol", "tramadol", "Ultram"),
  opioid("codeine with acetaminophen", "codeína con acetaminofén", "Tylenol 3"),
  opioid("hydrocodone with acetaminophen", "hidrocodona con acetaminofén", "Norco", "Vicodin"),
  opioid("oxycodone", "oxicodona", "Roxicodone", "OxyContin"),
  opioid("oxycodone with acetaminophen", "oxicodona con acetaminofén", "Percocet"),
  opioid("tapentadol", "tapentadol", "Nucynta"),
  opioid("morphine", "morfina", "MS Contin"),
  opioid("hydromorphone", "hidromorfona", "Dilaudid"),
  opioid("fentanyl patch", "parche de fentanilo", "Duragesic"),
  opioid("buprenorphine", "buprenorfina", "Butrans", "Belbuca"),
  opioid("methadone", "metadona", "Dolophine"),
  pain("acetaminophen", "acetaminofén", "Tylenol"),
  pain("lidocaine patch", "parche de lidocaína", "Lidoderm"),
  sedating("gabapentin", "gabapentina", "Neurontin"),
  sedating("pregabalin", "pregabalina", "Lyrica"),
  medicineOf("sedating", "bleeding-relevant")("duloxetine", "duloxetina", "Cymbalta"),
  sedating("cyclobenzaprine", "ciclobenzaprina", "Flexeril"),
  sedating("methocarbamol", "metocarbamol", "Robaxin"),
  sedating("tizanidine", "tizanidina", "Zanaflex"),
  sedating("lorazepam", "lorazepam", "Ativan"),
  sedating("alprazolam", "alprazolam", "Xanax"),
  sedating("clonazepam", "clonazepam", "Klonopin"),
  sedating("diazepam", "diazepam", "Valium"),
  sedating("temazepam", "temazepam", "Restoril"),
  sedating("zolpidem", "zolpidem", "Ambien"),
  sedating("trazodone", "trazodona", "Desyrel"),
  bisphosphonate("alendronate", "alendronato", "Fosamax", "Binosto"),
  bisphosphonate("risedronate", "risedronato", "Actonel", "Atelvia"),
  bisphosphonate("ibandronate", "ibandronato", "Boniva"),
  bisphosphonate("zoledronic acid", "ácido zoledrónico", "Reclast", "Zometa"),
  medicineOf("denosumab")("denosumab", "denosumab", "Prolia", "Xgeva", "Jubbonti", "Wyost"),
  building("teriparatide", "teriparatida", "Forteo", "Bonsity"),
  building("abaloparatide", "abaloparatida", "Tymlos"),
  building("romosozumab", "romosozumab", "Evenity"),
  hormonal("raloxifene", "raloxifeno", "Evista"),
  hormonal("bazedoxifene with estrogens", "bazedoxifeno con estrógenos", "Duavee"),
  hormonal("estradiol", "estradiol", "Estrace", "Climara"),
  hormonal("calcitonin", "calcitonina", "Miacalcin"),
  steroid("prednisone", "prednisona", "Deltasone", "Rayos"),
  steroid("prednisolone", "prednisolona"),
  steroid("methylprednisolone", "metilprednisolona", "Medrol"),
  steroid("dexamethasone", "dexametasona", "Decadron"),
  steroid("hydrocortisone", "hidrocortisona", "Cortef"),
  harming("anastrozole", "anastrozol", "Arimidex"),
  harming("letrozole", "letrozol", "Femara"),
  harming("exemestane", "exemestano", "Aromasin"),
  harming("leuprolide", "leuprolida", "Lupron"),
  harming("phenytoin", "fenitoína", "Dilantin"),
  harming("carbamazepine", "carbamazepina", "Tegretol"),
  immune("methotrexate", "metotrexato", "Trexall"),
  immune("adalimumab", "adalimumab", "Humira"),
  immune("etanercept", "etanercept", "Enbrel"),
  immune("azathioprine", "azatioprina", "Imuran"),
  immune("mycophenolate", "micofenolato", "CellCept"),
  immune("tacrolimus", "tacrolimus", "Prograf"),
  fasting("insulin", "insulina", "Lantus", "Humalog", "Novolog"),
  medicineOf("diabetes", "fasting-relevant")("metformin", "metformina", "Glucophage"),
  fasting("empagliflozin", "empagliflozina", "Jardiance"),
  fasting("dapagliflozin", "dapagliflozina", "Farxiga"),
  fasting("canagliflozin", "canagliflozina", "Invokana"),
  fasting("semaglutide", "semaglutida", "Ozempic", "Wegovy", "Rybelsus"),
  fasting("tirzepatide", "tirzepatida", "Mounjaro", "Zepbound"),
  fasting("liraglutide", "liraglutida", "Victoza", "Saxenda"),
  fasting("dulaglutide", "dulaglutida", "Trulicity"),
  common("atorvastatin", "atorvastatina", "Lipitor"),
  common("rosuvastatin", "rosuvastatina", "Crestor"),
  common("simvastatin", "simvastatina", "Zocor"),
  common("lisinopril", "lisinopril", "Zestril", "Prinivil"),
  common("losartan", "losartán", "Cozaar"),
  common("amlodipine", "amlodipino", "Norvasc"),
  common("metoprolol", "metoprolol", "Lopressor", "Toprol"),
  common("carvedilol", "carvedilol", "Coreg"),
  common("hydrochlorothiazide", "hidroclorotiazida", "Microzide"),
  common("furosemide", "furosemida", "Lasix"),
  common("spironolactone", "espironolactona", "Aldactone"),
  common("digoxin", "digoxina", "Lanoxin"),
  common("levothyroxine", "levotiroxina", "Synthroid"),
  medicineOf("common", "bone-harming")("omeprazole", "omeprazol", "Prilosec"),
  medicineOf("common", "bone-harming")("pantoprazole", "pantoprazol", "Protonix"),
  common("famotidine", "famotidina", "Pepcid"),
  common("tamsulosin", "tamsulosina", "Flomax"),
  common("albuterol", "salbutamol", "Ventolin", "ProAir"),
  common("donepezil", "donepezilo", "Aricept"),
  common("mirtazapine", "mirtazapina", "Remeron"),
  common("bupropion", "bupropión", "Wellbutrin"),
  supplement("calcium", "calcio", "Caltrate", "Tums"),
  supplement("vitamin D", "vitamina D"),
  supplement("multivitamin", "multivitamínico", "Centrum"),
  supplement("iron", "hierro"),
  supplement("magnesium", "magnesio"),
];

/** Codes of every medicine of a list in any of these classes. */
export const codesIn = (list: readonly Medicine[], ...classes: readonly MedicineClass[]): string[] =>
  list.filter((medicine) => medicine.classes.some((one) => classes.includes(one))).map(({ code }) => code);

/** Codes of every medicine in any of these classes. */
export const codesOf = (...classes: readonly MedicineClass[]): string[] => codesIn(medicines, ...classes);
