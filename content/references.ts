/**
 * What the education pages cite, once. Titles stay in their own language. Each DOI, volume and page was compared
 * with a second source in November 2026. The radiologists' criteria of 2018 are linked by a university's record of
 * them, because no second source showed their DOI.
 */
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
    href: "https://scholars.uab.edu/display/pub2282779",
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
  klazenLancet2010: {
    text: "Klazen CAH and others. Vertebroplasty versus conservative treatment in acute osteoporotic vertebral compression fractures (VERTOS II). Lancet 376:1085",
    year: 2010,
    href: "https://doi.org/10.1016/S0140-6736(10)60954-3",
  },
  vertosV2023: {
    text: "Vertebroplasty versus active control intervention for chronic osteoporotic vertebral compression fractures: the VERTOS V randomized controlled trial. Radiology 308:e222535",
    year: 2023,
    href: "https://doi.org/10.1148/radiol.222535",
  },
  vanMeirhaeghe2013: {
    text: "Van Meirhaeghe J and others. A randomized trial of balloon kyphoplasty and nonsurgical management for treating acute vertebral compression fractures (FREE, two years). Spine 38:971",
    year: 2013,
    href: "https://doi.org/10.1097/BRS.0b013e31828e8e22",
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
  aomrc2020: {
    text: "Academy of Medical Royal Colleges. Evidence-Based Interventions, list 2: vertebral augmentation for painful osteoporotic vertebral fractures",
    year: 2020,
    href: "https://www.aomrc.org.uk/ebi/clinicians/vertebral-augmentation-vertebroplasty-or-kyphoplasty-for-painful-osteoporotic-vertebral-fractures/",
  },
  leak2023: {
    text: "Clinical significance of cement leakage in kyphoplasty and vertebroplasty: a systematic review. European Spine Journal",
    year: 2023,
    href: "https://pubmed.ncbi.nlm.nih.gov/37999769/",
  },
  firanescu2019: {
    text: "Firanescu CE and others. Percutaneous vertebroplasty is no risk factor for new vertebral fractures and protects against further height loss (VERTOS IV). CardioVascular and Interventional Radiology 42:991",
    year: 2019,
    href: "https://doi.org/10.1007/s00270-019-02205-w",
  },
  buchbinder2009: {
    text: "Buchbinder R and others. A randomized trial of vertebroplasty for painful osteoporotic vertebral fractures. New England Journal of Medicine 361:557",
    year: 2009,
    href: "https://doi.org/10.1056/NEJMoa0900429",
  },
  berenson2011: {
    text: "Berenson J and others. Balloon kyphoplasty versus non-surgical fracture management for painful vertebral body compression fractures in patients with cancer (CAFE). Lancet Oncology 12:225",
    year: 2011,
    href: "https://doi.org/10.1016/S1470-2045(11)70008-0",
  },
  beall2019: {
    text: "Beall DP and others. Prospective and multicenter evaluation of outcomes after kyphoplasty (EVOLVE). Neurosurgery 84:169",
    year: 2019,
    href: "https://doi.org/10.1093/neuros/nyy017",
  },
  sanli2020: {
    text: "Sanli I and others. Percutaneous cement augmentation in the treatment of osteoporotic vertebral fractures: a systematic review. European Spine Journal 29:1553",
    year: 2020,
    href: "https://doi.org/10.1007/s00586-020-06391-x",
  },
  hirsch2018: {
    text: "Hirsch JA and others. Management of vertebral fragility fractures: a clinical care pathway by the RAND/UCLA method. Spine Journal 18:2152",
    year: 2018,
    href: "https://doi.org/10.1016/j.spinee.2018.07.025",
  },
  barr2014: {
    text: "Barr JD and others. Position statement on percutaneous vertebral augmentation. Journal of Vascular and Interventional Radiology 25:171",
    year: 2014,
    href: "https://doi.org/10.1016/j.jvir.2013.10.001",
  },
  finucane2020: {
    text: "Finucane LM and others. International framework for red flags for potential serious spinal pathologies. Journal of Orthopaedic and Sports Physical Therapy 50:350",
    year: 2020,
    href: "https://doi.org/10.2519/jospt.2020.9971",
  },
  downie2013: {
    text: "Downie A and others. Red flags to screen for malignancy and fracture in patients with low back pain: systematic review. BMJ 347:f7095",
    year: 2013,
    href: "https://doi.org/10.1136/bmj.f7095",
  },
  berbari2015: {
    text: "Berbari EF and others. Clinical practice guidelines for native vertebral osteomyelitis in adults (IDSA). Clinical Infectious Diseases 61:e26",
    year: 2015,
    href: "https://doi.org/10.1093/cid/civ482",
  },
  nice2023: {
    text: "National Institute for Health and Care Excellence. Spinal metastases and metastatic spinal cord compression (NG234)",
    year: 2023,
    href: "https://www.nice.org.uk/guidance/ng234",
  },
  tsourdi2021: {
    text: "Tsourdi E and others. Fracture risk and management of discontinuation of denosumab therapy: position statement by ECTS. Journal of Clinical Endocrinology and Metabolism 106:264",
    year: 2021,
    href: "https://academic.oup.com/jcem/article/106/1/264/5939974",
  },
  camacho2020: {
    text: "Camacho PM and others. Clinical practice guidelines for the diagnosis and treatment of postmenopausal osteoporosis (AACE). Endocrine Practice 26 supplement 1",
    year: 2020,
    href: "https://doi.org/10.4158/GL-2020-0524SUPPL",
  },
  shoback2020: {
    text: "Shoback D and others. Pharmacological management of osteoporosis in postmenopausal women: an Endocrine Society guideline update. Journal of Clinical Endocrinology and Metabolism 105:dgaa048",
    year: 2020,
    href: "https://doi.org/10.1210/clinem/dgaa048",
  },
  adler2003: {
    text: "Adler RA and others. Performance of the Osteoporosis Self-assessment Screening Tool for osteoporosis in American men. Mayo Clinic Proceedings 78:723",
    year: 2003,
    href: "https://doi.org/10.4065/78.6.723",
  },
  patel2019: {
    text: "Patel IJ and others. Periprocedural management of thrombotic and bleeding risk in image-guided interventions (SIR). Journal of Vascular and Interventional Radiology 30:1168",
    year: 2019,
    href: "https://doi.org/10.1016/j.jvir.2019.04.017",
  },
  asa2017: {
    text: "American Society of Anesthesiologists. Practice guidelines for preoperative fasting. Anesthesiology 126:376",
    year: 2017,
    href: "https://doi.org/10.1097/ALN.0000000000001452",
  },
  tsoumakidou2017: {
    text: "Tsoumakidou G and others. CIRSE guidelines on percutaneous vertebral augmentation. CardioVascular and Interventional Radiology 40:331",
    year: 2017,
    href: "https://doi.org/10.1007/s00270-017-1574-8",
  },
} as const satisfies Record<string, Readonly<{ text: string; year: number; href: string }>>;

export type ReferenceId = keyof typeof references;
