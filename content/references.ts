/** What the education pages cite, once. Titles stay in their own language. */
export const references = {
  mccarthy2016: {
    text: "McCarthy J, Davis A. Diagnosis and management of vertebral compression fractures. American Family Physician 94:44",
    year: 2016,
    href: "https://www.aafp.org/pubs/afp/issues/2016/0701/p44.html",
  },
  leboff2022: {
    text: "LeBoff MS and others. The clinician’s guide to prevention and treatment of osteoporosis. Osteoporosis International 33:2049",
    year: 2022,
    href: "https://doi.org/10.1007/s00198-021-05900-y",
  },
  siminoski2006: {
    text: "Siminoski K and others. The accuracy of historical height loss for the detection of vertebral fractures. Osteoporosis International 17:290",
    year: 2006,
    href: "https://doi.org/10.1007/s00198-005-2017-y",
  },
  acr2018: {
    text: "American College of Radiology. Appropriateness Criteria: management of vertebral compression fractures. Journal of the American College of Radiology 15:S347",
    year: 2018,
    href: "https://doi.org/10.1016/j.jacr.2018.09.019",
  },
  nice2013: {
    text: "National Institute for Health and Care Excellence. Percutaneous vertebroplasty and balloon kyphoplasty for osteoporotic vertebral compression fractures (TA279)",
    year: 2013,
    href: "https://www.nice.org.uk/guidance/ta279",
  },
  ebeling2019: {
    text: "Ebeling PR and others. The efficacy and safety of vertebral augmentation. Journal of Bone and Mineral Research 34:3",
    year: 2019,
    href: "https://doi.org/10.1002/jbmr.3653",
  },
  buchbinder2018: {
    text: "Buchbinder R and others. Percutaneous vertebroplasty for osteoporotic vertebral compression fracture. Cochrane Database of Systematic Reviews CD006349",
    year: 2018,
    href: "https://doi.org/10.1002/14651858.CD006349.pub4",
  },
  kallmes2009: {
    text: "Kallmes DF and others. A randomized trial of vertebroplasty for osteoporotic spinal fractures (INVEST). New England Journal of Medicine 361:569",
    year: 2009,
    href: "https://doi.org/10.1056/NEJMoa0900563",
  },
  clark2016: {
    text: "Clark W and others. Safety and efficacy of vertebroplasty for acute painful osteoporotic fractures (VAPOUR). Lancet 388:1408",
    year: 2016,
    href: "https://doi.org/10.1016/S0140-6736(16)31341-1",
  },
  firanescu2018: {
    text: "Firanescu CE and others. Vertebroplasty versus sham procedure for painful acute osteoporotic vertebral compression fractures (VERTOS IV). BMJ 361:k1551",
    year: 2018,
    href: "https://doi.org/10.1136/bmj.k1551",
  },
  klazen2010: {
    text: "Klazen CAH and others. Percutaneous vertebroplasty is not a risk factor for new osteoporotic compression fractures (VERTOS II). American Journal of Neuroradiology 31:1447",
    year: 2010,
    href: "https://www.ajnr.org/content/31/8/1447",
  },
  carli2023: {
    text: "Carli D and others. Vertebroplasty versus an active control for chronic painful vertebral compression fractures (VERTOS V). Radiology 308:e222535",
    year: 2023,
    href: "https://doi.org/10.1148/radiol.222535",
  },
  wardlaw2009: {
    text: "Wardlaw D and others. Efficacy and safety of balloon kyphoplasty compared with non-surgical care (FREE). Lancet 373:1016",
    year: 2009,
    href: "https://doi.org/10.1016/S0140-6736(09)60010-6",
  },
  dohm2014: {
    text: "Dohm M and others. A randomized trial comparing balloon kyphoplasty and vertebroplasty (KAVIAR). American Journal of Neuroradiology 35:2227",
    year: 2014,
    href: "https://www.ajnr.org/content/35/12/2227",
  },
  aomrc2025: {
    text: "Academy of Medical Royal Colleges. Evidence-Based Interventions: vertebral augmentation for painful osteoporotic vertebral fractures",
    year: 2025,
    href: "https://ebi.aomrc.org.uk/",
  },
  leak2023: {
    text: "Review of cement leakage after vertebroplasty and kyphoplasty. European Spine Journal",
    year: 2023,
    href: "https://pubmed.ncbi.nlm.nih.gov/37999769/",
  },
} as const satisfies Record<string, Readonly<{ text: string; year: number; href: string }>>;

export type ReferenceId = keyof typeof references;
