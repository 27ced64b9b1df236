import { draft } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const spinalFracture: EducationPage = {
  slug: "spinal-fracture",
  title: "What is a spinal fracture?",
  summary: "Why a bone in the back can break, what it feels like, and when to get help.",
  sections: [
    {
      id: "bone",
      heading: "What happens in the bone?",
      blocks: [
        {
          kind: "paragraph",
          text: "Your spine is a stack of bones. In a spinal fracture (vertebral compression fracture), one of them cracks and gets squashed.",
          sources: ["mccarthy2016"],
        },
        {
          kind: "figure",
          drawing: "fracture",
          caption: "The front of the bone often gives way first. The bone then looks like a wedge from the side.",
        },
        {
          kind: "paragraph",
          text: "The bones have names. T1 to T12 are behind your chest. L1 to L5 are in your low back. Most breaks are near T7, T8, T12 and L1.",
          signOff: true,
        },
      ],
    },
    {
      id: "causes",
      heading: "Why does it happen?",
      blocks: [
        {
          kind: "list",
          lead: "The main causes are:",
          items: [
            {
              text: "thin, weak bone (osteoporosis), which is the most common cause",
              sources: ["mccarthy2016", "leboff2022"],
            },
            { text: "a hard fall or a crash" },
            { text: "cancer that has spread to the bone" },
            { text: "an infection in the bone" },
          ],
        },
        {
          kind: "paragraph",
          text: "When bone is weak, it takes very little to break it. You may cough, sneeze, lift a bag or turn in bed. Some people cannot say when it began.",
          sources: ["mccarthy2016"],
        },
        {
          kind: "paragraph",
          text: "If a small fall or no fall at all broke a bone in your back, that is a sign of weak bone. Ask to have your bones checked.",
          sources: ["leboff2022"],
        },
      ],
    },
    {
      id: "symptoms",
      heading: "What does it feel like?",
      blocks: [
        {
          kind: "list",
          lead: "You may have:",
          items: [
            { text: "sudden pain in one spot in the middle of your back", sources: ["mccarthy2016"] },
            { text: "pain that is worse when you stand, walk, turn or cough", signOff: true },
            { text: "pain that eases when you lie down", signOff: true },
            { text: "a back that is sore to the touch over the bone", sources: ["mccarthy2016"] },
          ],
        },
        {
          kind: "paragraph",
          text: "The pain most often comes from the broken bone and the muscles next to it. Pain, numbness or weakness in a leg can point to a nerve. Tell us about it.",
          signOff: true,
        },
      ],
    },
    {
      id: "silent",
      heading: "Can you have one and not know?",
      blocks: [
        {
          kind: "paragraph",
          text: "Yes. Each year there are more than 700,000 of these breaks in the US. More than 2 out of 3 are found by chance, with no pain to give them away.",
          sources: ["mccarthy2016"],
        },
        {
          kind: "list",
          lead: "These signs can build up over time:",
          items: [
            {
              text: "you are 1.5 inches (4 cm) shorter than you were as a young adult",
              sources: ["siminoski2006", "leboff2022"],
              signOff: true,
            },
            { text: "your upper back is more bent than it was", sources: ["mccarthy2016"] },
            { text: "your clothes fit in a new way, or your ribs sit close to your hips", signOff: true },
          ],
        },
        {
          kind: "paragraph",
          text: "Height loss has other causes too. The more you have lost, the more it makes sense to take a picture of your spine.",
          sources: ["siminoski2006"],
        },
      ],
    },
    {
      id: "found",
      heading: "How is it found?",
      blocks: [
        {
          kind: "paragraph",
          text: "We ask about your pain and your health. We look at how you stand and walk, and press on your back with care. Then we look at pictures.",
          signOff: true,
        },
        {
          kind: "table",
          caption: "Pictures and tests you may have",
          columns: ["Test", "What it can show"],
          rows: [
            {
              label: "X-ray",
              cells: ["The shape of the bones. It is often the first picture."],
              sources: ["mccarthy2016"],
            },
            {
              label: "MRI",
              cells: ["If the break is new or still healing, and if a nerve is pressed."],
              sources: ["acr2018"],
            },
            {
              label: "CT",
              cells: ["The break in fine detail. It can help if you cannot have an MRI."],
              sources: ["acr2018"],
            },
            { label: "Bone density scan (DXA)", cells: ["How strong your bones are."], sources: ["leboff2022"] },
          ],
        },
        {
          kind: "paragraph",
          text: "The team may grade how much height the bone has lost. Mild means 20 to 25 out of 100 parts. Moderate means 25 to 40. Severe means more than 40.",
        },
      ],
    },
    {
      id: "help",
      heading: "When should you get help?",
      blocks: [
        {
          kind: "care",
          urgency: "emergency",
          title: "Call 911 now if:",
          items: [
            "you have new numbness between your legs",
            "it is newly hard to pee, or you newly leak pee or poo",
            "both legs have new pain, tingling or numbness",
            "a leg is getting weaker or gives way",
            "you have chest pain or trouble breathing",
            "you have a fever or chills and feel very ill",
            "it began with a crash or a bad fall in the last 2 days, and no one has checked you",
          ],
          after: "Do not drive yourself. Do not wait for this clinic to call.",
          signOff: true,
        },
        {
          kind: "care",
          urgency: "urgent",
          title: "Call us today if:",
          items: [
            "you have had cancer and your back pain is new",
            "you have a fever of 100.4°F (38°C) or more",
            "the pain is there all the time, gets worse at night, or keeps getting worse",
            "you are losing weight and do not know why",
            "you cannot get out of bed, eat or drink because of the pain",
          ],
          signOff: true,
        },
        {
          kind: "care",
          urgency: "non-urgent",
          title: "Book a visit if:",
          items: [
            "you have had back pain since a small fall, a lift or a cough",
            "you have lost height or your back is more bent",
            "someone has told you that you have a spinal fracture",
          ],
          signOff: true,
        },
      ],
    },
    {
      id: "next",
      heading: "What comes next?",
      blocks: [
        {
          kind: "paragraph",
          text: "Most people get better bit by bit over 2 to 12 weeks. How much you can do again varies from person to person.",
          sources: ["acr2018"],
        },
        {
          kind: "paragraph",
          text: "If you have had one break in the spine, a second one is about 5 times as likely. The risk is highest in the first year. So bone care starts now, not later.",
          sources: ["leboff2022"],
        },
        {
          kind: "list",
          lead: "Your team will talk with you about:",
          items: [
            { text: "how to move, rest and ease the pain in the first weeks" },
            { text: "if a cement procedure is worth a talk" },
            { text: "how to make your bones stronger and falls less likely", sources: ["leboff2022"] },
          ],
        },
      ],
    },
  ],
  glossary: [
    { term: "vertebral compression fracture", meaning: "A bone of the spine that has cracked and been squashed." },
    { term: "osteoporosis", meaning: "Thin, weak bone that breaks with little force." },
    {
      term: "bone density scan",
      meaning: "A quick, low-dose X-ray that shows how strong your bones are. Also called DXA.",
    },
    { term: "MRI", meaning: "Pictures made with a magnet, not with X-rays." },
  ],
  references: ["mccarthy2016", "leboff2022", "acr2018", "siminoski2006"],
  funding: "Written by the clinic. No company paid for it or saw it first.",
  review: draft,
};
