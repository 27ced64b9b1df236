import { draft } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const cementProcedures: EducationPage = {
  slug: "cement-procedures",
  title: "Vertebroplasty and kyphoplasty, side by side",
  summary: "Two ways to put cement in a broken bone: what is done, what studies found and what can go wrong.",
  sections: [
    {
      id: "what",
      heading: "What is done?",
      blocks: [
        {
          kind: "paragraph",
          text: "Both put bone cement into the broken bone through a thin needle. You lie on your front. The team sees the needle on live X-ray. The cement sets hard in about 10 to 20 minutes.",
          signOff: true,
        },
        {
          kind: "table",
          caption: "The two procedures",
          columns: ["", "Vertebroplasty", "Kyphoplasty"],
          rows: [
            {
              label: "How",
              cells: ["Cement goes straight into the bone.", "A small balloon makes space first. Then cement goes in."],
            },
            { label: "Mean time in one study", cells: ["32 minutes", "40 minutes"], sources: ["dohm2014"] },
            {
              label: "To keep you at ease",
              cells: ["Most often numbing plus a drug to relax you", "The same, or you sleep through it"],
              signOff: true,
            },
            {
              label: "Height of the bone",
              cells: ["Little comes back.", "A little more comes back. Part is often lost again."],
              signOff: true,
            },
            {
              label: "Pain and daily life after",
              cells: ["About the same as kyphoplasty", "About the same as vertebroplasty"],
              sources: ["dohm2014"],
            },
            { label: "Cost", cells: ["Lower", "Higher"], signOff: true },
          ],
        },
        { kind: "paragraph", text: "Most people go home the same day. Someone must take them home.", signOff: true },
      ],
    },
    {
      id: "suits",
      heading: "Who may it suit?",
      blocks: [
        {
          kind: "paragraph",
          text: "No web page can tell you if this is right for you. Timing matters. Scans show if the break is still healing.",
          sources: ["nice2013"],
        },
        {
          kind: "list",
          lead: "Your team will check if:",
          items: [
            { text: "the pain is bad and still there, even with good pain care", sources: ["nice2013"] },
            { text: "the break is new or has not healed", sources: ["nice2013"] },
            { text: "the sore spot and the scan show the same bone", sources: ["nice2013"] },
            { text: "pain keeps you from moving or from therapy", signOff: true },
          ],
        },
      ],
    },
    {
      id: "not-suits",
      heading: "Who may it not suit?",
      blocks: [
        {
          kind: "list",
          lead: "Your team will also check if:",
          items: [
            { text: "you have an infection now", signOff: true },
            { text: "your blood does not clot well, or you take a blood thinner", signOff: true },
            { text: "you react to cement or to the dye", signOff: true },
            { text: "you are pregnant, or could be", signOff: true },
            { text: "your pain comes from something else, or is getting better", signOff: true },
            { text: "the break presses on a nerve or the spinal cord", signOff: true },
            { text: "you cannot lie on your front, or drugs to relax you are not safe for you", signOff: true },
          ],
        },
        {
          kind: "paragraph",
          text: "Do not stop a blood thinner on your own. Your doctors will plan this with you.",
          signOff: true,
        },
      ],
    },
    {
      id: "benefits",
      heading: "What may it help with?",
      blocks: [
        {
          kind: "paragraph",
          text: "Many people feel better within days. In studies, people who had a pretend procedure often got better almost as much. Ask what is likely for you.",
          sources: ["kallmes2009", "firanescu2018"],
        },
        {
          kind: "table",
          caption: "Out of 100 people: vertebroplasty and a pretend procedure",
          columns: ["What was counted", "Vertebroplasty", "Pretend procedure"],
          rows: [
            {
              label: "Low pain after 14 days. 120 people with very bad pain, treated in the first 6 weeks",
              cells: ["44 had low pain. 56 did not.", "21 had low pain. 79 did not."],
              sources: ["clark2016"],
            },
            {
              label: "More height lost in the treated bone within 12 months. 180 people",
              cells: ["8 lost more. 92 did not.", "45 lost more. 55 did not."],
              sources: ["firanescu2018"],
            },
          ],
        },
        {
          kind: "paragraph",
          text: "It has not been shown to stop new breaks in other bones. Bone medicine does that.",
          sources: ["klazen2010", "leboff2022"],
        },
      ],
    },
    {
      id: "risks",
      heading: "What can go wrong?",
      blocks: [
        {
          kind: "paragraph",
          text: "Some cement can leak out of the bone. Scans show small leaks in many people. Most cause no harm. In one review of 1,025 treated people, no leak harmed a nerve, reached the lungs with harm or led to surgery.",
          sources: ["leak2023"],
          signOff: true,
        },
        {
          kind: "table",
          caption: "Out of 100: what was seen after each procedure",
          columns: ["What was seen", "Vertebroplasty", "Kyphoplasty"],
          rows: [
            {
              label: "A leak on a scan, in a review of studies",
              cells: ["40 had one. 60 did not.", "29 had one. 71 did not."],
              sources: ["leak2023"],
            },
            {
              label: "A leak on CT, out of 100 treated bones",
              cells: ["82 had one. 18 did not.", "73 had one. 27 did not."],
              sources: ["dohm2014"],
            },
            {
              label: "Back pain within 30 days",
              cells: ["15 had it. 85 did not.", "7 had it. 93 did not."],
              sources: ["dohm2014"],
            },
            {
              label: "A new spinal fracture within 30 days",
              cells: ["9 had one. 91 did not.", "5 had one. 95 did not."],
              sources: ["dohm2014"],
            },
            {
              label: "A new break on X-ray within 12 months",
              cells: ["44 had one. 56 did not.", "36 had one. 64 did not."],
              sources: ["dohm2014"],
            },
          ],
        },
        {
          kind: "paragraph",
          text: "In the 12-month row, chance alone could explain the gap. Other risks are infection, bleeding, nerve harm and death. Each is thought to be under 1 out of 100 when weak bone is the cause. It is higher with cancer.",
          sources: ["dohm2014"],
          signOff: true,
        },
      ],
    },
    {
      id: "alternatives",
      heading: "What else can you do?",
      blocks: [
        {
          kind: "list",
          lead: "You can choose not to have cement now. Other paths are:",
          items: [
            {
              text: "time, with short rest and a slow build-up of movement. Most people get better over 2 to 12 weeks",
              sources: ["acr2018"],
            },
            { text: "pain medicine that is safe for you", signOff: true },
            { text: "a brace for a short time. Research is not clear", sources: ["ebeling2019"] },
            { text: "therapy, which may help you move and ease pain", sources: ["ebeling2019"] },
            { text: "open surgery, if a nerve is pressed or the spine is not stable", signOff: true },
          ],
        },
        {
          kind: "paragraph",
          text: "Without a procedure, some still have pain for months. In one study of recent breaks, 25 out of 100 people without cement had a new break in about 11 months. With cement it was 16. Chance alone could explain the gap.",
          sources: ["klazen2010"],
        },
        {
          kind: "paragraph",
          text: "All of these paths need bone care too.",
          sources: ["leboff2022"],
        },
      ],
    },
    {
      id: "studies",
      heading: "What did studies find?",
      blocks: [
        {
          kind: "paragraph",
          text: "Experts do not fully agree. The best test is one where no one knows who got cement. In most such studies there was little gap in pain.",
          sources: ["buchbinder2018", "kallmes2009", "firanescu2018"],
        },
        {
          kind: "list",
          lead: "What they found, one by one:",
          items: [
            { text: "INVEST, 131 people: no clear gap in pain or daily life at 1 month.", sources: ["kallmes2009"] },
            {
              text: "VERTOS IV, 180 people with new breaks: no clear gap in pain at any time up to 12 months.",
              sources: ["firanescu2018"],
            },
            {
              text: "VAPOUR, 120 people with very bad pain for less than 6 weeks: 44 out of 100 had low pain at 14 days with cement, and 21 without.",
              sources: ["clark2016"],
            },
            {
              text: "VERTOS V, 80 people with pain for more than 3 months: on a scale of 10, pain was 1.3 points lower at 12 months. Daily life was about the same.",
              sources: ["carli2023"],
            },
            {
              text: "FREE, 300 people who knew if they had kyphoplasty: more gain at 1 month than with usual care, then less of a gap. A balloon maker paid for it.",
              sources: ["wardlaw2009"],
            },
          ],
        },
        {
          kind: "paragraph",
          text: "A Cochrane review of 21 studies does not back vertebroplasty for routine use. A US bone group agrees. The UK guide allows both for bad pain from a new break that good care did not ease. US X-ray experts say both paths can fit.",
          sources: ["buchbinder2018", "ebeling2019", "nice2013", "acr2018"],
        },
      ],
    },
    {
      id: "questions",
      heading: "What can you ask?",
      blocks: [
        {
          kind: "list",
          items: [
            { text: "Is my break still healing? How do you know?" },
            { text: "What is likely if I wait some weeks?" },
            { text: "Which of the two would you do, and why?" },
            { text: "How many have you done, and how did they go?" },
            { text: "What is the plan for my bones?" },
          ],
        },
      ],
    },
    {
      id: "help",
      heading: "When should you get help after it?",
      blocks: [
        {
          kind: "care",
          urgency: "emergency",
          title: "Call 911 now if:",
          items: [
            "a leg is newly weak or numb",
            "it is newly hard to pee, or you newly leak pee or poo",
            "you have chest pain or trouble breathing",
          ],
          after: "Do not drive yourself. Tell them that you had cement put in your spine.",
          signOff: true,
        },
        {
          kind: "care",
          urgency: "urgent",
          title: "Call us today if:",
          items: [
            "you have a fever of 100.4°F (38°C) or more",
            "the skin is red, bleeds or leaks pus",
            "you have bad new back pain, a rash, or a bad headache when you sit up",
          ],
          signOff: true,
        },
      ],
    },
  ],
  glossary: [
    { term: "vertebroplasty", meaning: "Cement is put straight into a broken bone of the spine." },
    { term: "kyphoplasty", meaning: "A balloon makes space in the bone before the cement goes in." },
    { term: "procedure", meaning: "Something a doctor does to your body to treat you." },
    {
      term: "pretend procedure",
      meaning: "In a study: all looks and feels the same, but no cement goes in. It shows what the cement itself adds.",
    },
    { term: "spinal cord", meaning: "The thick bundle of nerves inside the spine." },
  ],
  references: [
    "nice2013",
    "dohm2014",
    "kallmes2009",
    "firanescu2018",
    "clark2016",
    "klazen2010",
    "leak2023",
    "acr2018",
    "ebeling2019",
    "buchbinder2018",
    "carli2023",
    "wardlaw2009",
    "leboff2022",
  ],
  funding: "Written by the clinic, which offers both procedures. No company paid for it or saw it first.",
  review: draft,
};
