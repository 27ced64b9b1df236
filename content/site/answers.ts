import type { ReferenceId } from "#content/references";
import type { Text } from "#lib/locale";

export type Answer = Readonly<{
  id: string;
  question: Text;
  answer: readonly Text[];
  sources?: readonly ReferenceId[];
  signOff?: true;
  /** Where there is more: a path without a language. */
  more?: string;
}>;

export const answersText = {
  lede: {
    en: "Short answers to what people ask most. Your care team can tell you what fits you.",
    es: "Respuestas cortas a lo que más se pregunta. Su equipo médico puede decirle qué vale para usted.",
  },
  more: { en: "Read more", es: "Leer más" },
} as const satisfies Record<string, Text>;

/** What people ask most, in the order in which they ask it. */
export const answers: readonly Answer[] = [
  {
    id: "what-is-it",
    question: { en: "What is a vertebral compression fracture?", es: "¿Qué es una fractura por compresión vertebral?" },
    answer: [
      {
        en: "A bone of the spine has cracked or been squashed. Weak bone is the most common cause. A fall, cancer or an infection can cause it too.",
        es: "Un hueso de la columna se ha roto o aplastado. La causa más común es el hueso débil. También puede causarlo una caída, un cáncer o una infección.",
      },
    ],
    sources: ["mccarthy2016"],
    more: "/learn/spinal-fracture",
  },
  {
    id: "by-itself",
    question: { en: "Does it heal by itself?", es: "¿Sana solo?" },
    answer: [
      {
        en: "Most people get better bit by bit over 2 to 12 weeks. Some have pain for longer. The bone itself may stay lower than it was.",
        es: "Casi todos mejoran poco a poco en 2 a 12 semanas. Algunos tienen dolor más tiempo. El hueso puede quedar más bajo de lo que era.",
      },
    ],
    sources: ["acr2018"],
    more: "/learn/first-weeks",
  },
  {
    id: "back-pain-kinds",
    question: { en: "Where can back pain come from?", es: "¿De dónde puede venir el dolor de espalda?" },
    answer: [
      {
        en: "From muscles, ligaments, joints, nerves or bone. Pain at one spot that came on at once can be a break. Pain that runs down a leg, or numb or weak legs, can come from a nerve.",
        es: "De músculos, ligamentos, articulaciones, nervios o hueso. Un dolor en un punto que empezó de golpe puede ser una fractura. Un dolor que baja por una pierna, o piernas dormidas o débiles, puede venir de un nervio.",
      },
    ],
    signOff: true,
    more: "/learn/back-pain",
  },
  {
    id: "which-tests",
    question: { en: "How do doctors find out?", es: "¿Cómo lo averiguan los médicos?" },
    answer: [
      {
        en: "They ask, they feel your back, and they take pictures. An X-ray comes first most often. An MRI shows if the break is new or still healing.",
        es: "Preguntan, le tocan la espalda y toman imágenes. Casi siempre primero una radiografía. Una resonancia muestra si la fractura es nueva o sigue sanando.",
      },
    ],
    sources: ["acr2018"],
    more: "/learn/spinal-fracture",
  },
  {
    id: "how-well",
    question: { en: "How well does vertebroplasty work?", es: "¿Qué tan bien funciona la vertebroplastia?" },
    answer: [
      {
        en: "Many people feel better within days. In studies, people who had a pretend procedure often got better almost as much. One study of very bad, new pain found more people with low pain after 14 days: 44 out of 100 with cement, 21 without.",
        es: "Muchas personas se sienten mejor en días. En los estudios, quienes tuvieron un procedimiento simulado mejoraron casi igual. Un estudio con dolor muy fuerte y reciente halló más personas con poco dolor a los 14 días: 44 de cada 100 con cemento y 21 sin él.",
      },
    ],
    sources: ["kallmes2009", "firanescu2018", "clark2016"],
    more: "/compare",
  },
  {
    id: "for-whom",
    question: { en: "How do I know if it is right for me?", es: "¿Cómo sé si es lo adecuado para mí?" },
    answer: [
      {
        en: "No web page can tell. Your team looks at how bad the pain is, how long it has been there, what you have tried, and if the scan and the sore spot show the same bone. Then you decide together.",
        es: "Ninguna página puede decirlo. Su equipo mira cuánto duele, desde cuándo, qué ha probado, y si la imagen y el punto que duele son el mismo hueso. Luego deciden juntos.",
      },
    ],
    sources: ["nice2013"],
    more: "/compare",
  },
  {
    id: "kyphoplasty-differs",
    question: { en: "How is kyphoplasty different?", es: "¿En qué se diferencia la cifoplastia?" },
    answer: [
      {
        en: "A small balloon makes space in the bone before the cement goes in. Some height may come back; this is not certain. Cement was seen outside the bone less often: in 29 out of 100, against 40 out of 100. Pain and daily life came out about the same.",
        es: "Un globo pequeño abre espacio en el hueso antes del cemento. Puede volver algo de altura; no es seguro. Se vio cemento fuera del hueso con menos frecuencia: en 29 de cada 100, frente a 40 de cada 100. El dolor y la vida diaria quedaron parecidos.",
      },
    ],
    sources: ["leak2023", "dohm2014"],
    more: "/compare",
  },
  {
    id: "what-risks",
    question: { en: "What can go wrong?", es: "¿Qué puede salir mal?" },
    answer: [
      {
        en: "Cement can leak out of the bone; most leaks do no harm. Infection, bleeding, harm to a nerve, cement in the lungs, or no relief at all can happen. Ask how often each happens to people like you.",
        es: "El cemento puede salirse del hueso; casi nunca hace daño. Puede haber infección, sangrado, daño en un nervio, cemento en los pulmones o ningún alivio. Pregunte con qué frecuencia pasa en personas como usted.",
      },
    ],
    signOff: true,
    more: "/compare",
  },
  {
    id: "asleep",
    question: { en: "Will I be asleep?", es: "¿Estaré dormido?" },
    answer: [
      {
        en: "Most people get numbing and a drug to relax. For kyphoplasty some sleep through it. The team plans this with you before the day.",
        es: "Casi todos reciben anestesia en la zona y una medicina para relajarse. En la cifoplastia, algunos duermen. El equipo lo planea con usted antes.",
      },
    ],
    signOff: true,
  },
  {
    id: "home-when",
    question: { en: "When can I go home, and do things again?", es: "¿Cuándo puedo ir a casa y volver a hacer cosas?" },
    answer: [
      {
        en: "Most people go home the same day, and someone must take them. Many do light things after 1 or 2 days. Getting back to most things takes up to 6 weeks. Your team tells you what is safe for you.",
        es: "Casi todos van a casa el mismo día, y alguien debe llevarlos. Muchos hacen cosas ligeras a los 1 o 2 días. Volver a casi todo lleva hasta 6 semanas. Su equipo le dice qué es seguro para usted.",
      },
    ],
    signOff: true,
  },
  {
    id: "new-breaks",
    question: { en: "Does cement stop new breaks?", es: "¿El cemento evita otras fracturas?" },
    answer: [
      {
        en: "It has not been shown to. Bone medicine lowers the risk. So do good food, exercise that is safe for you, not smoking, and a home without things to trip on.",
        es: "No se ha demostrado. Las medicinas para los huesos bajan el riesgo. También ayudan comer bien, hacer ejercicio seguro para usted, no fumar y una casa sin tropiezos.",
      },
    ],
    sources: ["klazen2010", "leboff2022"],
    more: "/learn/bone-health",
  },
  {
    id: "blood-thinner",
    question: { en: "Should I stop my blood thinner?", es: "¿Debo dejar mi anticoagulante?" },
    answer: [
      {
        en: "Not on your own. Tell us what you take. The doctor who gave it to you and your team here plan it together and tell you.",
        es: "No por su cuenta. Díganos qué toma. El médico que se lo dio y su equipo aquí lo planean juntos y le avisan.",
      },
    ],
    signOff: true,
  },
  {
    id: "need-referral",
    question: { en: "What should I bring to the first visit?", es: "¿Qué llevo a la primera cita?" },
    answer: [
      {
        en: "A photo ID, your insurance card, a list of your medicines, and any pictures of your spine, on a disc or as a letter. You can bring someone with you.",
        es: "Una identificación con foto, la tarjeta del seguro, una lista de sus medicinas y las imágenes de su columna, en disco o por escrito. Puede venir con alguien.",
      },
    ],
    more: "/book",
  },
  {
    id: "for-someone",
    question: { en: "Can I book for someone else?", es: "¿Puedo pedir cita para otra persona?" },
    answer: [
      {
        en: "Yes. Give the details of the person who will be seen. You do not need an account. You can also call us and we do it with you.",
        es: "Sí. Dé los datos de la persona que vendrá a la consulta. No necesita cuenta. También puede llamarnos y lo hacemos con usted.",
      },
    ],
    more: "/book",
  },
];
