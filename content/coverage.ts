import type { Text } from "#lib/locale";

/**
 * What the education has to say, and where it says it. The five older texts that this site replaces (S0 to S4) are
 * listed by what they told; "topic" is each subject they share; "balance" is a claim of theirs that is told here with
 * what speaks against it; "gap" is what all of them left out; "fact" is a figure that has its source beside it. `says`
 * is found on that page under that heading.
 */
export type Covered = Readonly<{
  from: "S0" | "S1" | "S2" | "S3" | "S4" | "topic" | "balance" | "gap" | "fact";
  what: string;
  page: string;
  section: string;
  says: Text;
}>;

const covered =
  (from: Covered["from"]) =>
  (what: string, where: `${string}#${string}`, en: string, es: string): Covered => {
    const [page = "", section = ""] = where.split("#");
    return { from, what, page, section, says: { en, es } };
  };

const s0 = covered("S0");
const s1 = covered("S1");
const s2 = covered("S2");
const s3 = covered("S3");
const s4 = covered("S4");
const topic = covered("topic");
const balance = covered("balance");
const gap = covered("gap");
const fact = covered("fact");

export const coverage: readonly Covered[] = [
  s0(
    "A bone of the spine cracks or gives way",
    "spinal-fracture#bone",
    "cracks and gets squashed",
    "se agrieta y se aplasta",
  ),
  s0(
    "Cause: weak bone",
    "spinal-fracture#causes",
    "thin, weak bone (osteoporosis)",
    "hueso delgado y débil (osteoporosis)",
  ),
  s0("Cause: injury", "spinal-fracture#causes", "a hard fall or a crash", "una caída fuerte o un choque"),
  s0("Cause: cancer", "spinal-fracture#causes", "cancer that began in the bone", "un cáncer que empezó en el hueso"),
  s0("Cause: infection", "spinal-fracture#causes", "an infection", "una infección"),
  s0(
    "What it does to the day",
    "spinal-fracture#symptoms",
    "make the whole day harder",
    "hacer más difícil todo el día",
  ),
  s0(
    "Sudden, local pain",
    "spinal-fracture#symptoms",
    "sudden, strong pain in one spot",
    "dolor fuerte y repentino en un punto",
  ),
  s0(
    "Worse on movement",
    "spinal-fracture#symptoms",
    "worse when you stand, walk, turn or cough",
    "empeora al estar de pie, caminar, girar o toser",
  ),
  s0("Loss of height", "spinal-fracture#silent", "shorter than you were", "menos que cuando era joven"),
  s0("Stoop", "spinal-fracture#bone", "come to stoop", "andan encorvadas"),
  s0("Silent breaks", "spinal-fracture#silent", "no pain to give them away", "sin dolor que las delate"),
  s0("Several breaks add up slowly", "spinal-fracture#silent", "build up over time", "aparecer poco a poco"),
  s0(
    "Where the pain comes from",
    "spinal-fracture#symptoms",
    "the broken bone and the muscles",
    "del hueso roto y de los músculos",
  ),
  s0(
    "Found by talk, exam and pictures",
    "spinal-fracture#found",
    "We ask about your pain",
    "Le preguntamos por su dolor",
  ),
  s0("X-ray comes first", "spinal-fracture#found", "often the first picture", "Suele ser la primera imagen"),
  s0("MRI and CT for detail", "spinal-fracture#found", "The break in fine detail", "La fractura con gran detalle"),
  s0(
    "Care depends on pain, health and cause",
    "spinal-fracture#treated",
    "how well you are otherwise",
    "de su salud en general",
  ),
  s0("Short rest, not long bed rest", "first-weeks#rest", "Keep bed rest short", "Quédese poco tiempo en cama"),
  s0("Acetaminophen", "first-weeks#medicine", "Acetaminophen", "Acetaminofén"),
  s0("Anti-inflammatory pills", "first-weeks#medicine", "NSAIDs", "AINE"),
  s0("Opioids for very bad pain", "first-weeks#medicine", "for very bad pain", "para un dolor muy fuerte"),
  s0(
    "Therapy trains the muscles of the spine",
    "first-weeks#therapy",
    "the muscles that hold your spine",
    "los músculos que sostienen la columna",
  ),
  s0("A brace holds the back", "first-weeks#brace", "A brace holds your back up", "Un corsé sostiene la espalda"),
  s0(
    "A procedure where pain stays",
    "spinal-fracture#treated",
    "if strong pain does not ease",
    "si el dolor fuerte no cede",
  ),
  s0(
    "Cement makes the bone firm",
    "vertebroplasty#what",
    "holds the bone from the inside",
    "sostiene el hueso por dentro",
  ),
  s0("Calcium and vitamin D", "bone-health#food", "1,200 mg of calcium", "1,200 mg de calcio"),
  s0(
    "Exercise that loads the bone",
    "bone-health#exercise",
    "Walking, dancing and stairs",
    "Caminar, bailar y subir escaleras",
  ),
  s0("No smoking", "bone-health#habits", "Smoking makes bones weaker", "Fumar debilita los huesos"),
  s0("Little alcohol", "bone-health#habits", "Alcohol weakens bone", "El alcohol debilita el hueso"),
  s0("A scan of the bones", "bone-health#scan", "a bone density scan (DXA)", "una prueba de densidad ósea (DXA)"),
  s0("Medicine that keeps bone", "bone-health#medicines", "Bisphosphonates", "Bifosfonatos"),
  s0("An early look helps", "spinal-fracture#treated", "An early look helps", "Mirar pronto ayuda"),
  s0(
    "Most people get better",
    "spinal-fracture#next",
    "Most people get better bit by bit",
    "La mayoría mejora poco a poco",
  ),

  s1(
    "The front of the bone gives way",
    "spinal-fracture#bone",
    "often gives way first",
    "cede primero la parte de delante",
  ),
  s1(
    "The back bends, moves less",
    "spinal-fracture#bone",
    "the back tips forward",
    "la espalda se inclina hacia delante",
  ),
  s1(
    "When the break makes the spine unsafe",
    "vertebroplasty#not-suits",
    "the spine is not stable",
    "la columna no está estable",
  ),
  s1(
    "First care: rest, movement, medicine",
    "spinal-fracture#treated",
    "time, short rest, moving again",
    "tiempo, poco reposo, volver a moverse",
  ),
  s1("A brace for a while", "spinal-fracture#treated", "a brace for a while", "un corsé por un tiempo"),
  s1(
    "Therapy to move and stand well",
    "first-weeks#therapy",
    "safe ways to move, stand and lift",
    "moverse, pararse y levantar cosas sin peligro",
  ),
  s1(
    "When to think of a procedure",
    "first-weeks#more",
    "still strong after some weeks",
    "sigue fuerte después de unas semanas",
  ),
  s1(
    "Cement through a needle under live pictures",
    "procedure-day#during",
    "Live X-ray shows the way",
    "Los rayos X en vivo muestran el camino",
  ),
  s1("The balloon makes a space first", "kyphoplasty#what", "The balloon makes a space", "El globo abre un espacio"),
  s1(
    "The balloon may bring back height",
    "kyphoplasty#height",
    "Some height may come back",
    "Puede volver algo de altura",
  ),
  s1("The balloon may leak less", "cement-procedures#risks", "29 had one", "29 la tuvieron"),
  s1("Home on the same day", "procedure-day#after", "Most people go home", "Casi todos se van"),
  s1("For people for whom surgery is too hard", "vertebroplasty#suits", "too hard on you", "demasiado dura para usted"),
  s1("Not with an infection", "vertebroplasty#not-suits", "an infection now", "tiene ahora una infección"),
  s1("Not with some tumors", "kyphoplasty#not-suits", "a growth (tumor)", "un tumor de un tipo"),
  s1(
    "A look at pictures and health comes first",
    "vertebroplasty#suits",
    "your pain, your scans and your health",
    "su dolor, sus imágenes y su salud",
  ),
  s1("Denosumab", "bone-health#medicines", "A shot every 6 months", "Una inyección cada 6 meses"),
  s1("Raloxifene and its kind", "bone-health#medicines", "Raloxifene (a SERM)", "Raloxifeno (un SERM)"),
  s1("Surgery when nerves are in danger", "surgery#suits", "a leg is weak or numb", "una pierna está débil o dormida"),
  s1("Surgery when the spine is loose", "surgery#suits", "the spine is not stable", "la columna no está estable"),
  s1("Surgery when the back bends more", "surgery#suits", "bends more and more", "se dobla cada vez más"),
  s1("Fusion and decompression", "surgery#what", "Decompression", "Descompresión"),
  s1(
    "Surgery carries more risk",
    "surgery#risks",
    "more risk than a cement procedure",
    "más riesgo que un procedimiento con cemento",
  ),

  s2("No open cut", "vertebroplasty#what", "There is no open cut", "No hay una herida abierta"),
  s2("Any part of the back", "vertebroplasty#what", "upper, middle or lower back", "parte alta, media o baja"),
  s2("Cement sets fast", "vertebroplasty#what", "sets within minutes", "se endurece en minutos"),
  s2("Easier than surgery", "surgery#recovery", "slower than after cement", "más lenta que después del cemento"),
  s2("Asked: how well does it work", "vertebroplasty#benefits", "How well does it work?", "¿Qué tan bien funciona?"),
  s2("Asked: who is it for", "vertebroplasty#suits", "Who may it suit?", "¿A quién le puede servir?"),
  s2("Pain and scan show one bone", "vertebroplasty#suits", "show the same bone", "muestran el mismo hueso"),
  s2("Growths of the bone too", "vertebroplasty#not-suits", "a growth (tumor)", "un tumor"),
  s2("Asked: what are the risks", "vertebroplasty#risks", "infection, bleeding", "infección, sangrado"),
  s2("More back pain after it", "vertebroplasty#risks", "Back pain within 30 days", "Dolor de espalda en 30 días"),
  s2("Asked: what is recovery like", "vertebroplasty#recovery", "No heavy lifting", "Nada de peso"),
  s2("Asked: how long does it take", "vertebroplasty#recovery", "up to 6 weeks", "hasta 6 semanas"),
  s2("The skill of the team", "vertebroplasty#questions", "How many have you done", "¿Cuántos ha hecho"),

  s3(
    "For weak bone, injury or cancer",
    "kyphoplasty#suits",
    "weak bone, an injury, or cancer",
    "hueso débil, una lesión o un cáncer",
  ),
  s3(
    "Aims: firm, less pain, straighter",
    "kyphoplasty#what",
    "so that the back bends less",
    "para que la espalda se doble menos",
  ),
  s3("Steps with the balloon", "kyphoplasty#steps", "Kyphoplasty in five steps", "La cifoplastia en cinco pasos"),
  s3("Small cut, then a tube", "kyphoplasty#steps", "Through a small cut", "Por un corte pequeño"),
  s3("Balloon out, cement in", "kyphoplasty#steps", "The balloon comes out", "Se saca el globo"),
  s3("Numb or fully asleep", "kyphoplasty#sedation", "fully to sleep", "las duermen del todo"),
  s3("Home on the same day", "kyphoplasty#recovery", "go home the same day", "van a casa el mismo día"),
  s3("Back pain: muscle, ligament or bone", "back-pain#where", "Muscles and ligaments", "Músculos y ligamentos"),
  s3("Stiffness", "back-pain#where", "stiffness", "rigidez"),
  s3("Pain down the leg", "back-pain#where", "sciatica", "ciática"),
  s3(
    "Numb or weak: see someone",
    "back-pain#legs",
    "numbness or weakness in a leg",
    "el adormecimiento o la debilidad en una pierna",
  ),
  s3("Asked: is it right for me", "kyphoplasty#suits", "if this is right for you", "si esto es para usted"),
  s3(
    "Talk about signs, history and aims",
    "getting-ready#time",
    "goes over the gains, the risks and the other paths",
    "sus ventajas y riesgos, y los otros caminos",
  ),

  s3(
    "How fast one recovers depends on health",
    "kyphoplasty#recovery",
    "depends on your health and on how bad the break is",
    "depende de su salud y de lo grave que sea la fractura",
  ),
  s4(
    "When pills, therapy and brace are not enough",
    "vertebroplasty#suits",
    "even with good pain care",
    "aun con buen tratamiento",
  ),
  s4(
    "Numb skin and a drug to relax",
    "vertebroplasty#sedation",
    "A shot numbs your skin",
    "Una inyección le duerme la piel",
  ),
  s4("You lie on your front", "procedure-day#during", "You lie on your front", "Se acuesta boca abajo"),
  s4(
    "The cement goes in and sets",
    "procedure-day#during",
    "You stay still while it sets",
    "Se queda quieto mientras se endurece",
  ),
  s4("Watched for a while, then home", "procedure-day#after", "You rest on your back", "Descansa boca arriba"),
  s4("So that one can move", "vertebroplasty#what", "so that you can move", "para que pueda moverse"),
  s4("Less pain medicine", "going-home#medicine", "You may need less pain medicine", "Quizá necesite menos medicina"),
  s4("Leak that harms a nerve or the lungs", "vertebroplasty#risks", "cement in the lungs", "cemento en los pulmones"),
  s4(
    "Allergy to what is used",
    "vertebroplasty#not-suits",
    "react to cement or to the dye",
    "reacción al cemento o al contraste",
  ),
  s4(
    "A break next door",
    "vertebroplasty#questions",
    "Can the bone next door break later?",
    "¿Se puede romper después el hueso de al lado?",
  ),
  s4("Checks before the day", "getting-ready#checks", "How your blood clots", "Cómo coagula su sangre"),
  s4("Light moves after a day or two", "going-home#daily", "After 24 to 48 hours", "Después de 24 a 48 horas"),
  s4("Building up again", "going-home#therapy", "builds up your back", "trabaja su espalda"),
  s4("Visits after it", "going-home#visits", "Weeks 4 to 6", "Semanas 4 a 6"),
  s4("A way to book", "back-pain#ready", "Book a first visit", "Pedir la primera cita"),

  topic("Causes", "spinal-fracture#causes", "The main causes are", "Las causas principales son"),
  topic(
    "Symptoms, height, stoop, silent breaks",
    "spinal-fracture#silent",
    "more bent than it was",
    "más encorvada que antes",
  ),
  topic("Leg pain, numbness, weakness", "back-pain#legs", "If a leg gets weaker", "Si una pierna pierde fuerza"),
  topic(
    "Diagnosis and pictures",
    "spinal-fracture#found",
    "Pictures and tests you may have",
    "Imágenes y pruebas que le pueden hacer",
  ),
  topic("Rest and activity", "first-weeks#move", "Walk a little, many times a day", "Camine un poco"),
  topic("Pain medicines", "first-weeks#medicine", "Kinds of pain medicine", "Tipos de medicina para el dolor"),
  topic("Brace and therapy", "first-weeks#therapy", "A physical therapist teaches you", "Un fisioterapeuta le enseña"),
  topic(
    "Vertebroplasty and its steps",
    "vertebroplasty#steps",
    "Vertebroplasty in four steps",
    "La vertebroplastia en cuatro pasos",
  ),
  topic("Kyphoplasty and its steps", "kyphoplasty#steps", "step by step", "paso a paso"),
  topic("How the two differ", "cement-procedures#what", "The two procedures", "Los dos procedimientos"),
  topic("Anesthesia", "kyphoplasty#sedation", "sedation", "sedación"),
  topic("Who it may suit", "cement-procedures#suits", "Your team will check if", "Su equipo revisará si"),
  topic(
    "Who it may not suit",
    "cement-procedures#not-suits",
    "your blood does not clot well",
    "su sangre no coagula bien",
  ),
  topic("Risks", "cement-procedures#risks", "Out of 100", "De cada 100"),
  topic("Recovery times", "going-home#daily", "up to 6 weeks", "hasta 6 semanas"),
  topic("When surgery is needed", "surgery#suits", "bring in a spine surgeon", "llama a un cirujano de columna"),
  topic("Bone medicines", "bone-health#medicines", "Bone medicines, by group", "Medicinas para los huesos, por grupos"),
  topic("Prevention", "bone-health#falls", "At home", "En casa"),
  topic(
    "Questions and answers",
    "vertebroplasty#questions",
    "Questions and short answers",
    "Preguntas y respuestas cortas",
  ),
  topic("A call to book", "bone-health#ask", "Book a visit", "Pedir una cita"),

  balance(
    "High success, fast relief",
    "vertebroplasty#benefits",
    "people who had a pretend procedure often got better almost as much",
    "quienes tuvieron un procedimiento simulado muchas veces mejoraron casi igual",
  ),
  balance(
    "Prevents more breaks",
    "vertebroplasty#benefits",
    "It has not been shown to prevent new breaks in other bones",
    "No se ha demostrado que evite fracturas nuevas en otros huesos",
  ),
  balance(
    "Stops the treated bone from sinking",
    "vertebroplasty#benefits",
    "makes more squashing of the treated bone less likely",
    "menos probable que el hueso tratado se aplaste más",
  ),
  balance("Brings back height", "vertebroplasty#benefits", "This is not certain", "No es seguro"),
  balance(
    "Leaks are rare",
    "vertebroplasty#risks",
    "Small leaks are common on scans. Leaks that cause harm are uncommon",
    "Las fugas pequeñas son comunes en las imágenes. Las que hacen daño son poco comunes",
  ),
  balance(
    "Long-lasting pain is the target",
    "vertebroplasty#suits",
    "Timing matters: scans show if the break is still healing",
    "El momento importa: las imágenes muestran si la fractura aún está sanando",
  ),
  balance(
    "Pain comes from nerves",
    "spinal-fracture#symptoms",
    "The pain most often comes from the broken bone and the muscles",
    "El dolor casi siempre viene del hueso roto y de los músculos",
  ),
  balance(
    "Anti-inflammatory pills first",
    "first-weeks#medicine",
    "Ask your doctor or pharmacist which one is safe for you",
    "Pregunte a su médico o farmacéutico cuál es seguro para usted",
  ),
  balance("A brace steadies and eases", "first-weeks#brace", "Research is not clear", "Los estudios no dejan claro"),

  gap("Signs that cannot wait", "back-pain#help", "Call 911 now if", "Llame al 911 ahora si"),
  gap(
    "Blood thinners and blood tests",
    "getting-ready#medicines",
    "Blood thinners need a plan",
    "Los anticoagulantes necesitan un plan",
  ),
  gap("Allergy, pregnancy", "getting-ready#checks", "If you could be pregnant", "Si podría estar embarazada"),
  gap("Food and drink before", "getting-ready#food", "Follow your letter", "Siga su carta"),
  gap("MRI and metal", "spinal-fracture#found", "if you have a pacemaker", "si tiene un marcapasos"),
  gap(
    "Someone to take you home",
    "getting-ready#escort",
    "an adult who takes you home",
    "un adulto que lo lleve a casa",
  ),
  gap("When one may leave", "procedure-day#after", "You may leave when", "Puede irse cuando"),
  gap("Dates after it", "going-home#visits", "3, 6 and 12 months", "3, 6 y 12 meses"),
  gap(
    "Numbers for gain and harm",
    "vertebroplasty#benefits",
    "44 had low pain. 56 did not",
    "44 tenían poco dolor. 56 no",
  ),
  gap("Experts do not agree", "research#guides", "Why do they differ?", "¿Por qué no coinciden?"),
  gap("When denosumab stops", "bone-health#denosumab", "do not stop without a plan", "no la deje sin un plan"),
  gap("Medicines that build bone", "bone-health#medicines", "They build bone", "Forman hueso"),
  gap("Falls", "bone-health#falls", "fit grab bars", "ponga barras"),
  gap("For the one who helps", "procedure-day#helper", "To the one who comes along", "Para quien lo acompaña"),
  gap("Cost and insurance", "vertebroplasty#questions", "What will it cost me?", "¿Cuánto me va a costar?"),
  gap(
    "To do nothing now",
    "vertebroplasty#alternatives",
    "To wait is a real choice",
    "Esperar es una elección de verdad",
  ),

  fact("How many, how many silent", "spinal-fracture#silent", "More than 2 out of 3", "Más de 2 de cada 3"),
  fact("What it takes to break weak bone", "spinal-fracture#causes", "cough, sneeze, lift a bag", "toser, estornudar"),
  fact("Height that asks for a picture", "spinal-fracture#silent", "1.5 inches (4 cm)", "4 cm"),
  fact("Grades in words", "spinal-fracture#found", "Mild means 20 to 25", "Leve es de 20 a 25"),
  fact(
    "The next break, five times as likely",
    "spinal-fracture#next",
    "about 5 times as likely",
    "unas 5 veces más probable",
  ),
  fact("Other breaks too", "bone-health#why", "2 to 3 times as likely", "de 2 a 3 veces más"),
  fact("Two to twelve weeks", "first-weeks#expect", "2 to 12 weeks", "entre 2 y 12 semanas"),
  fact("Not so for all", "first-weeks#expect", "More than 33 out of 100", "Más de 33 de cada 100"),
  fact("What exercise does and does not", "first-weeks#therapy", "feel less afraid of falls", "menos miedo a caer"),
  fact("Vitamin D", "bone-health#food", "800 to 1,000 units", "800 a 1,000 unidades"),
];
