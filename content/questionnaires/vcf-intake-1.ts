import {
  ask,
  chooseMany,
  chooseOne,
  no,
  option,
  questionnaire,
  section,
  t,
  tick,
  unknown,
  whenIs,
  whenIsNot,
  yes,
} from "#content/questionnaires/build";
import { painScales, painScores, pegItems, pegScore, phqItems, phqScore } from "#content/questionnaires/instruments";
import { vcfIntake1Flags } from "#content/questionnaires/vcf-intake-1-flags";
import type { QuestionnaireDefinition } from "#lib/intake/definition";

const notSure = option("unknown", t("I am not sure", "Tengo dudas"), { alone: true });
const noneOfThese = option("none", t("None of these", "Ninguno de estos"), { alone: true });
const emergencySigns = ["leg-weaker", "both-legs", "saddle", "bladder"] as const;

const pain = section(
  "pain",
  {
    title: t("You and your pain", "Usted y su dolor"),
    why: t(
      "This tells the team how your pain began and what it is like now.",
      "Así el equipo sabe cómo empezó su dolor y cómo es ahora.",
    ),
    minutes: 5,
  },
  [
    chooseOne(
      "filler",
      t("Who is filling in this form?", "¿Quién llena este formulario?"),
      [
        option("self", t("The patient", "El paciente")),
        option("family", t("A family member or friend", "Un familiar o amigo")),
        option("carer", t("A caregiver", "Un cuidador")),
        option("interpreter", t("An interpreter", "Un intérprete")),
        option("staff", t("Clinic staff", "El personal de la clínica")),
      ],
      { required: t("Select who is filling in this form", "Seleccione quién llena este formulario") },
    ),
    ask("helper-name", "string", t("What is your name, as the helper?", "¿Cuál es su nombre, como ayudante?"), {
      when: [whenIsNot("filler", "self"), { question: "filler", operator: "exists", answerBoolean: true }],
      behavior: "all",
      maxLength: 120,
      required: t("Enter the name of the person who is helping", "Escriba el nombre de la persona que ayuda"),
      hint: t("All other questions are about the patient.", "Las demás preguntas son sobre el paciente."),
    }),
    chooseOne("pain-onset", t("When did this pain start?", "¿Cuándo empezó este dolor?"), [
      option("under-2-weeks", t("Less than 2 weeks ago", "Hace menos de 2 semanas")),
      option("2-6-weeks", t("2 to 6 weeks ago", "Hace 2 a 6 semanas")),
      option("6-12-weeks", t("6 to 12 weeks ago", "Hace 6 a 12 semanas")),
      option("over-12-weeks", t("More than 12 weeks ago", "Hace más de 12 semanas")),
      unknown,
    ]),
    chooseOne("pain-cause", t("How did the pain start?", "¿Cómo empezó el dolor?"), [
      option("no-cause", t("No clear cause", "Sin una causa clara")),
      option("strain", t("Lifting, bending, a cough or a sneeze", "Al levantar algo, agacharse, toser o estornudar")),
      option("simple-fall", t("A slip, or a fall from standing", "Un resbalón o una caída estando de pie")),
      option(
        "major",
        t(
          "A fall from a height, a car crash, sports or a hard blow",
          "Una caída de altura, un choque de auto, deportes o un golpe fuerte",
        ),
      ),
      unknown,
    ]),
    chooseMany("pain-region", t("Where is the pain?", "¿Dónde está el dolor?"), [
      option("neck", t("Neck", "Cuello")),
      option(
        "upper-back",
        t("Upper back, between the shoulder blades", "Parte alta de la espalda, entre los omóplatos"),
      ),
      option("mid-back", t("Middle of the back", "Mitad de la espalda")),
      option("waist", t("From the lowest ribs to the waist", "De las últimas costillas a la cintura")),
      option("low-back", t("Low back", "Parte baja de la espalda")),
      option("tailbone", t("Tailbone or base of the spine", "Cóccix o base de la columna")),
      unknown,
    ]),
    ...painScales,
    chooseMany("pain-eases", t("What eases the pain?", "¿Qué alivia el dolor?"), [
      option("lying", t("Lying flat", "Acostarse")),
      option("sitting", t("Sitting", "Sentarse")),
      option("standing", t("Standing or walking", "Estar de pie o caminar")),
      option("medicine", t("Pain medicine", "Medicina para el dolor")),
      option("heat", t("Heat or cold", "Calor o frío")),
      option("nothing", t("Nothing eases it", "Nada lo alivia"), { alone: true }),
      unknown,
    ]),
    chooseMany("pain-spread", t("Does the pain spread?", "¿El dolor se extiende?"), [
      option("no", t("No, it stays in my back", "No, se queda en la espalda"), { alone: true }),
      option("ribs", t("Around the ribs or belly", "Alrededor de las costillas o el vientre")),
      option("buttock", t("Into a buttock or hip", "A un glúteo o la cadera")),
      option("one-leg", t("Down one leg", "Por una pierna")),
      option("both-legs", t("Down both legs", "Por las dos piernas")),
      unknown,
    ]),
    chooseMany(
      "nerve-signs",
      t("Do you have any of these now?", "¿Tiene ahora alguno de estos?"),
      [
        option("one-leg-numb", t("Numbness or tingling in one leg", "Adormecimiento u hormigueo en una pierna")),
        option("leg-weak", t("One weak leg that is not getting worse", "Una pierna débil que no empeora")),
        option(
          "leg-weaker",
          t(
            "A leg or arm that is getting weaker or gives way",
            "Una pierna o un brazo cada vez más débil, o que le falla",
          ),
        ),
        option(
          "both-legs",
          t(
            "New pain, tingling, numbness or weakness in both legs",
            "Dolor, hormigueo, adormecimiento o debilidad nuevos en las dos piernas",
          ),
        ),
        option(
          "saddle",
          t(
            "New numbness between the legs, around the genitals or bottom",
            "Adormecimiento nuevo entre las piernas, alrededor de los genitales o el ano",
          ),
        ),
        option(
          "bladder",
          t("New trouble peeing or pooping, or leaking", "Dificultad nueva para orinar o evacuar, o escapes"),
        ),
        noneOfThese,
        notSure,
      ],
      {
        required: t(
          "Select the signs you have, or none of these",
          "Seleccione las señales que tiene, o ninguno de estos",
        ),
      },
    ),
    ask(
      "nerve-emergency",
      "display",
      t(
        "This can need help right now. Call 911 or go to the nearest emergency department. Do not wait for us to read this form.",
        "Esto puede necesitar ayuda ahora mismo. Llame al 911 o vaya a la sala de emergencias más cercana. No espere a que leamos este formulario.",
      ),
      { when: emergencySigns.map((sign) => whenIs("nerve-signs", sign)), behavior: "any" },
    ),
    ask(
      "nerve-unsure",
      "display",
      t(
        "If you think you have one of these signs, call 911 now. If you do not know, call the clinic today.",
        "Si cree que tiene una de estas señales, llame al 911 ahora. Si no sabe, llame hoy a la clínica.",
      ),
      { when: [whenIs("nerve-signs", "unknown")] },
    ),
  ],
);

const dailyLife = section(
  "daily-life",
  {
    title: t("How pain affects you", "Cómo le afecta el dolor"),
    why: t(
      "We ask these again later, to see whether things change.",
      "Las repetimos más adelante, para ver si algo cambia.",
    ),
    minutes: 2,
  },
  [...pegItems, ...phqItems],
);

const bones = section(
  "bones",
  {
    title: t("Bones and falls", "Huesos y caídas"),
    why: t(
      "A spinal fracture can be a sign of weak bones, and weak bones can be treated.",
      "Una fractura de la columna puede ser señal de huesos débiles, y eso se puede tratar.",
    ),
    minutes: 3,
  },
  [
    chooseOne(
      "osteoporosis",
      t(
        "Has a doctor told you that you have weak bones (osteoporosis)?",
        "¿Un médico le ha dicho que tiene huesos débiles (osteoporosis)?",
      ),
      [yes, no, unknown],
    ),
    chooseMany(
      "bone-medicine",
      t(
        "Which bone medicines do you take, or did you take before?",
        "¿Qué medicinas para los huesos toma o ha tomado?",
      ),
      [
        option("alendronate", t("alendronate (Fosamax)", "alendronato (Fosamax)")),
        option("risedronate", t("risedronate (Actonel, Atelvia)", "risedronato (Actonel, Atelvia)")),
        option("ibandronate", t("ibandronate (Boniva)", "ibandronato (Boniva)")),
        option("zoledronic-acid", t("zoledronic acid drip (Reclast)", "ácido zoledrónico por suero (Reclast)")),
        option("denosumab", t("denosumab shot (Prolia)", "inyección de denosumab (Prolia)")),
        option("teriparatide", t("teriparatide shot (Forteo)", "inyección de teriparatida (Forteo)")),
        option("abaloparatide", t("abaloparatide shot (Tymlos)", "inyección de abaloparatida (Tymlos)")),
        option("romosozumab", t("romosozumab shot (Evenity)", "inyección de romosozumab (Evenity)")),
        option("raloxifene", t("raloxifene (Evista)", "raloxifeno (Evista)")),
        option("other", t("Another bone medicine", "Otra medicina para los huesos")),
        noneOfThese,
        unknown,
      ],
    ),
    chooseOne(
      "denosumab-last",
      t("When was your last denosumab (Prolia) shot?", "¿Cuándo fue su última inyección de denosumab (Prolia)?"),
      [
        option("under-6-months", t("Less than 6 months ago", "Hace menos de 6 meses")),
        option("6-7-months", t("6 to 7 months ago", "Hace 6 a 7 meses")),
        option("over-7-months", t("More than 7 months ago", "Hace más de 7 meses")),
        unknown,
      ],
      { when: [whenIs("bone-medicine", "denosumab")] },
    ),
    chooseOne(
      "denosumab-stopped",
      t("Have the denosumab (Prolia) shots been stopped?", "¿Se suspendieron las inyecciones de denosumab (Prolia)?"),
      [
        option("no", t("No, I still get them", "No, todavía las recibo")),
        option(
          "switched",
          t("Yes, and I take another bone medicine now", "Sí, y ahora tomo otra medicina para los huesos"),
        ),
        option("stopped", t("Yes, and I take no bone medicine now", "Sí, y ahora no tomo medicina para los huesos")),
        unknown,
      ],
      {
        when: [whenIs("bone-medicine", "denosumab")],
        hint: t(
          "Do not stop or start any medicine because of this question.",
          "No suspenda ni empiece ninguna medicina por esta pregunta.",
        ),
      },
    ),
    chooseMany(
      "fractures",
      t("Which bones have you broken since age 50?", "¿Qué huesos se ha roto desde los 50 años?"),
      [
        option("spine", t("Spine", "Columna")),
        option("hip", t("Hip", "Cadera")),
        option("wrist", t("Wrist", "Muñeca")),
        option("shoulder", t("Shoulder or upper arm", "Hombro o parte alta del brazo")),
        option("pelvis", t("Pelvis", "Pelvis")),
        option("ribs", t("Ribs", "Costillas")),
        option("other", t("Another bone", "Otro hueso")),
        noneOfThese,
        unknown,
      ],
    ),
    ask(
      "falls",
      "integer",
      t("How many times did you fall in the last 12 months?", "¿Cuántas veces se cayó en los últimos 12 meses?"),
      {
        min: 0,
        max: 365,
        hint: t(
          "Your best guess is fine. Leave it empty if you do not know.",
          "Basta un cálculo. Déjelo vacío si no sabe.",
        ),
      },
    ),
    chooseOne(
      "fall-injury",
      t("Were you hurt in any of those falls?", "¿Se lastimó en alguna de esas caídas?"),
      [yes, no, unknown],
      { when: [{ question: "falls", operator: ">", answerInteger: 0 }] },
    ),
    chooseOne(
      "height-loss",
      t("How much shorter are you now than as a young adult?", "¿Cuánto ha bajado su estatura desde que era joven?"),
      [
        option("none", t("Not shorter", "Nada")),
        option("under-4-cm", t("Less than 1.5 inches (4 cm)", "Menos de 1.5 pulgadas (4 cm)")),
        option("4-cm-or-more", t("1.5 inches (4 cm) or more", "1.5 pulgadas (4 cm) o más")),
        unknown,
      ],
    ),
    chooseOne(
      "steroids",
      t(
        "Have you taken steroid tablets, such as prednisone, for 3 months or more?",
        "¿Ha tomado pastillas de esteroides, como prednisona, por 3 meses o más?",
      ),
      [
        option("now", t("Yes, and I still do", "Sí, y todavía las tomo")),
        option("past", t("Yes, in the past", "Sí, en el pasado")),
        no,
        unknown,
      ],
    ),
  ],
);

const health = section(
  "health",
  {
    title: t("Your health and medicines", "Su salud y sus medicinas"),
    why: t(
      "The team needs this to keep you safe before any test or procedure.",
      "El equipo lo necesita para cuidarle antes de cualquier examen o procedimiento.",
    ),
    minutes: 5,
  },
  [
    ask(
      "medicine-note",
      "display",
      t(
        "Do not start, stop or change any medicine, above all blood thinners, unless your clinician tells you.",
        "No empiece, suspenda ni cambie ninguna medicina, sobre todo los anticoagulantes, salvo que su médico se lo indique.",
      ),
    ),
    chooseOne(
      "blood-thinner",
      t("Do you take a blood thinner or aspirin?", "¿Toma un anticoagulante o aspirina?"),
      [yes, no, notSure],
      {
        required: t(
          "Select whether you take a blood thinner or aspirin",
          "Seleccione si toma un anticoagulante o aspirina",
        ),
        hint: t("These make blood clot more slowly.", "Hacen que la sangre coagule más despacio."),
      },
    ),
    chooseMany(
      "blood-thinner-which",
      t("Which of these do you take?", "¿Cuáles de estos toma?"),
      [
        option("warfarin", t("warfarin (Coumadin, Jantoven)", "warfarina (Coumadin, Jantoven)")),
        option("apixaban", t("apixaban (Eliquis)", "apixabán (Eliquis)")),
        option("rivaroxaban", t("rivaroxaban (Xarelto)", "rivaroxabán (Xarelto)")),
        option("dabigatran", t("dabigatran (Pradaxa)", "dabigatrán (Pradaxa)")),
        option("edoxaban", t("edoxaban (Savaysa)", "edoxabán (Savaysa)")),
        option("enoxaparin", t("enoxaparin shots (Lovenox)", "inyecciones de enoxaparina (Lovenox)")),
        option("aspirin", t("aspirin (Bayer, Ecotrin)", "aspirina (Bayer, Ecotrin)")),
        option("clopidogrel", t("clopidogrel (Plavix)", "clopidogrel (Plavix)")),
        option("prasugrel", t("prasugrel (Effient)", "prasugrel (Effient)")),
        option("ticagrelor", t("ticagrelor (Brilinta)", "ticagrelor (Brilinta)")),
        option(
          "aspirin-dipyridamole",
          t("aspirin with dipyridamole (Aggrenox)", "aspirina con dipiridamol (Aggrenox)"),
        ),
        option("cilostazol", t("cilostazol (Pletal)", "cilostazol (Pletal)")),
        option("other", t("Another one", "Otro")),
        unknown,
      ],
      {
        when: [whenIs("blood-thinner", "yes"), whenIs("blood-thinner", "unknown")],
        behavior: "any",
        required: t(
          "Select which blood thinner you take, or I do not know",
          "Seleccione cuál anticoagulante toma, o no sé",
        ),
      },
    ),
    chooseMany(
      "pain-medicine",
      t("Which pain medicines do you take now?", "¿Qué medicinas para el dolor toma ahora?"),
      [
        option("acetaminophen", t("acetaminophen (Tylenol)", "acetaminofén (Tylenol)")),
        option(
          "nsaid",
          t("ibuprofen or naproxen (Advil, Motrin, Aleve)", "ibuprofeno o naproxeno (Advil, Motrin, Aleve)"),
        ),
        option(
          "opioid",
          t(
            "An opioid: tramadol (Ultram), hydrocodone (Norco), oxycodone (Percocet) or similar",
            "Un opioide: tramadol (Ultram), hidrocodona (Norco), oxicodona (Percocet) o parecido",
          ),
        ),
        option(
          "nerve",
          t("gabapentin (Neurontin) or pregabalin (Lyrica)", "gabapentina (Neurontin) o pregabalina (Lyrica)"),
        ),
        option("topical", t("A patch or cream", "Un parche o una crema")),
        option("other", t("Another one", "Otra")),
        noneOfThese,
        unknown,
      ],
    ),
    ask("other-medicines", "text", t("What other medicines do you take?", "¿Qué otras medicinas toma?"), {
      maxLength: 2000,
      hint: t("Names are enough. You can also bring the boxes.", "Bastan los nombres. También puede traer las cajas."),
    }),
    chooseOne(
      "cancer",
      t(
        "Have you ever had cancer, other than common skin cancer?",
        "¿Ha tenido cáncer alguna vez, que no sea el cáncer común de piel?",
      ),
      [yes, no, notSure],
      { required: t("Select whether you have ever had cancer", "Seleccione si ha tenido cáncer alguna vez") },
    ),
    ask("cancer-kind", "string", t("What kind of cancer, and when?", "¿Qué tipo de cáncer y cuándo?"), {
      when: [whenIs("cancer", "yes")],
      maxLength: 300,
    }),
    chooseMany(
      "infection",
      t(
        "Do you have any of these now, or in the last 2 weeks?",
        "¿Tiene ahora, o tuvo en las últimas 2 semanas, alguno de estos?",
      ),
      [
        option("fever", t("Fever, chills or night sweats", "Fiebre, escalofríos o sudores por la noche")),
        option(
          "infection",
          t("An infection: urine, skin, teeth, chest or other", "Una infección: orina, piel, dientes, pecho u otra"),
        ),
        option("antibiotics", t("Antibiotics", "Antibióticos")),
        option("sore", t("An open sore on your back", "Una herida abierta en la espalda")),
        noneOfThese,
        notSure,
      ],
      { required: t("Select what you have, or none of these", "Seleccione lo que tiene, o ninguno de estos") },
    ),
    ask(
      "fever-today",
      "display",
      t(
        "Fever with back pain needs a call today: call the clinic. If you feel very ill, call 911.",
        "La fiebre con dolor de espalda necesita una llamada hoy: llame a la clínica. Si se siente muy mal, llame al 911.",
      ),
      { when: [whenIs("infection", "fever")] },
    ),
    chooseMany(
      "allergies",
      t("Have you ever reacted to any of these?", "¿Ha tenido alguna reacción a alguno de estos?"),
      [
        option(
          "cement",
          t(
            "Bone cement or acrylic (also acrylic nails or dental work)",
            "Cemento óseo o acrílico (también uñas o trabajos dentales de acrílico)",
          ),
        ),
        option("contrast", t("X-ray dye (contrast)", "Líquido de contraste para radiografías")),
        option("latex", t("Latex", "Látex")),
        option("antibiotic", t("An antibiotic", "Un antibiótico")),
        option("numbing", t("Numbing medicine (lidocaine)", "Anestesia local (lidocaína)")),
        option(
          "skin-prep",
          t("Skin cleaner (iodine, chlorhexidine) or tape", "Limpiador de piel (yodo, clorhexidina) o cinta adhesiva"),
        ),
        option("metal", t("Metal", "Metal")),
        noneOfThese,
        notSure,
      ],
      { required: t("Select your allergies, or none of these", "Seleccione sus alergias, o ninguno de estos") },
    ),
    ask(
      "allergy-other",
      "text",
      t("What happened, and do you have other allergies?", "¿Qué pasó, y tiene otras alergias?"),
      {
        maxLength: 1000,
      },
    ),
    chooseOne(
      "sleep-apnea",
      t("Has a doctor told you that you have sleep apnea?", "¿Un médico le ha dicho que tiene apnea del sueño?"),
      [yes, no, unknown],
    ),
    chooseOne(
      "cpap",
      t("Do you use a CPAP machine at night?", "¿Usa una máquina CPAP por la noche?"),
      [yes, option("sometimes", t("Sometimes", "A veces")), no],
      {
        when: [whenIs("sleep-apnea", "yes")],
      },
    ),
    chooseOne(
      "prone",
      t("Can you lie on your front for about an hour?", "¿Puede estar acostado boca abajo más o menos una hora?"),
      [yes, option("with-help", t("Only with help or pillows", "Solo con ayuda o almohadas")), no, notSure],
      { required: t("Select whether you can lie on your front", "Seleccione si puede estar boca abajo") },
    ),
    chooseMany(
      "implants",
      t("Do you have any of these in your body?", "¿Tiene alguno de estos en el cuerpo?"),
      [
        option("pacemaker", t("Pacemaker or heart defibrillator", "Marcapasos o desfibrilador")),
        option("stimulator", t("Nerve, bladder or spine stimulator", "Estimulador de nervios, vejiga o columna")),
        option("pump", t("Insulin or pain pump", "Bomba de insulina o para el dolor")),
        option("cochlear", t("Cochlear (ear) implant", "Implante coclear (oído)")),
        option("clip", t("Aneurysm clip", "Clip de aneurisma")),
        option("metal", t("Metal in the eye, or shrapnel", "Metal en el ojo o esquirlas")),
        option("spine-hardware", t("Screws or rods in the spine", "Tornillos o barras en la columna")),
        noneOfThese,
        notSure,
      ],
      {
        required: t(
          "Select the implants you have, or none of these",
          "Seleccione los implantes que tiene, o ninguno de estos",
        ),
      },
    ),
    chooseOne("kidney", t("Do you have kidney disease?", "¿Tiene una enfermedad de los riñones?"), [
      yes,
      option("dialysis", t("Yes, and I am on dialysis", "Sí, y recibo diálisis")),
      no,
      unknown,
    ]),
    chooseOne(
      "pregnancy",
      t("Could you be pregnant?", "¿Podría estar embarazada?"),
      [no, yes, notSure, option("not-applicable", t("This does not apply to me", "No corresponde a mi caso"))],
      {
        required: t(
          "Select whether you could be pregnant, or does not apply",
          "Seleccione si podría estar embarazada, o no corresponde",
        ),
        hint: t("X-rays are used in tests and procedures.", "En exámenes y procedimientos se usan rayos X."),
      },
    ),
  ],
);

const plans = section(
  "plans",
  {
    title: t("Tests, treatments and your goals", "Exámenes, tratamientos y sus metas"),
    why: t(
      "We plan your visit around what you have tried and what matters to you.",
      "Preparamos su cita según lo que ha probado y lo que le importa.",
    ),
    minutes: 3,
  },
  [
    chooseMany("imaging", t("Which pictures were taken for this pain?", "¿Qué imágenes le hicieron por este dolor?"), [
      option("xray", t("X-ray", "Radiografía")),
      option("mri", t("MRI", "Resonancia magnética")),
      option("ct", t("CT scan", "Tomografía (CT)")),
      option("bone-scan", t("Bone scan", "Gammagrafía ósea")),
      option("dxa", t("Bone density scan (DXA)", "Densitometría ósea (DXA)")),
      noneOfThese,
      unknown,
    ]),
    ask("imaging-where", "string", t("Where were they taken, and when?", "¿Dónde y cuándo se las hicieron?"), {
      when: ["xray", "mri", "ct", "bone-scan", "dxa"].map((picture) => whenIs("imaging", picture)),
      behavior: "any",
      maxLength: 300,
    }),
    chooseMany("treatments", t("What have you tried for this pain?", "¿Qué ha probado para este dolor?"), [
      option("rest", t("Rest or doing less", "Descanso o menos actividad")),
      option("medicine", t("Pain medicine", "Medicina para el dolor")),
      option("brace", t("A brace", "Un corsé")),
      option("therapy", t("Physical therapy", "Fisioterapia")),
      option("injection", t("An injection in the back", "Una inyección en la espalda")),
      option("cement", t("An earlier cement procedure", "Un procedimiento anterior con cemento")),
      option("hospital", t("A hospital stay", "Una hospitalización")),
      noneOfThese,
    ]),
    chooseMany("goals", t("What would you most like to do again?", "¿Qué es lo que más le gustaría volver a hacer?"), [
      option("walk", t("Walk to the store", "Caminar a la tienda")),
      option("sleep", t("Sleep through the night", "Dormir toda la noche")),
      option("self-care", t("Wash, dress and cook on my own", "Bañarme, vestirme y cocinar por mi cuenta")),
      option("family", t("Spend time with family and friends", "Pasar tiempo con familia y amigos")),
      option("less-medicine", t("Take less pain medicine", "Tomar menos medicina para el dolor")),
      option("no-procedure", t("Get better without a procedure", "Mejorar sin un procedimiento")),
    ]),
    ask("goal-own", "text", t("What else matters to you?", "¿Qué más le importa?"), { maxLength: 1000 }),
    ask("worry", "text", t("What worries you most?", "¿Qué le preocupa más?"), { maxLength: 1000 }),
    chooseOne(
      "driver",
      t(
        "Can an adult drive you home after a procedure?",
        "¿Puede un adulto llevarle a casa después de un procedimiento?",
      ),
      [yes, no, notSure],
    ),
    chooseOne(
      "adult-24-hours",
      t("Can an adult stay with you for 24 hours after it?", "¿Puede un adulto quedarse con usted 24 horas después?"),
      [yes, no, notSure],
    ),
  ],
);

const sign = section(
  "sign",
  {
    title: t("Check and sign", "Revisar y firmar"),
    why: t(
      "Read each statement on its own. You can take back a consent at any time.",
      "Lea cada declaración por separado. Puede retirar un consentimiento cuando quiera.",
    ),
    minutes: 1,
  },
  [
    tick(
      "consent-privacy",
      t("Privacy notice", "Aviso de privacidad"),
      t(
        "I have read the privacy notice, and the clinic may use my answers for my care.",
        "He leído el aviso de privacidad, y la clínica puede usar mis respuestas para mi atención.",
      ),
      {
        required: t(
          "Tick the box if you agree to the privacy notice",
          "Marque la casilla si acepta el aviso de privacidad",
        ),
      },
    ),
    tick(
      "consent-not-watched",
      t("What this form is not", "Lo que este formulario no es"),
      t(
        "I understand that this form does not diagnose and is not watched all day. In an emergency I call 911.",
        "Entiendo que este formulario no diagnostica y nadie lo vigila todo el día. En una emergencia llamo al 911.",
      ),
      {
        required: t(
          "Tick the box to say that you understand what this form is not",
          "Marque la casilla para decir que entiende lo que este formulario no es",
        ),
      },
    ),
    tick(
      "consent-helper",
      t("Sharing with your helper (you can leave this empty)", "Compartir con su ayudante (puede dejarlo vacío)"),
      t(
        "The clinic may talk about my care with the person who helped me fill in this form.",
        "La clínica puede hablar de mi atención con la persona que me ayudó a llenar este formulario.",
      ),
      { when: [whenIs("filler", "family"), whenIs("filler", "carer")], behavior: "any" },
    ),
    ask("signature", "string", t("Type your full name to sign", "Escriba su nombre completo para firmar"), {
      required: t("Type your full name to sign", "Escriba su nombre completo para firmar"),
      maxLength: 120,
      hint: t("If you are helping, type your own name.", "Si usted está ayudando, escriba su propio nombre."),
    }),
  ],
);

const title = t("Health form before your first visit", "Formulario de salud antes de su primera cita");

/** Sources: the clinical item bank (sections 1 and 3). It asks nothing that the booking knows: no name, birth date or phone. */
export const vcfIntake1: QuestionnaireDefinition = {
  slug: "vcf-intake",
  version: "1",
  title,
  questionnaire: questionnaire("vcf-intake", "1", title, [pain, dailyLife, bones, health, plans, sign]),
  scores: [...painScores, pegScore, phqScore],
  flags: vcfIntake1Flags,
};
