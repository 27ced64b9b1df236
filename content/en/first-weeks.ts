import { draft } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const firstWeeks: EducationPage = {
  slug: "first-weeks",
  title: "The first weeks after a spinal fracture",
  summary: "Rest, movement, pain medicine, a brace and therapy. What most people can expect.",
  sections: [
    {
      id: "expect",
      heading: "What can you expect?",
      blocks: [
        {
          kind: "paragraph",
          text: "Most people get better bit by bit over 2 to 12 weeks. How much you can do again varies from person to person.",
          sources: ["acr2018"],
        },
        {
          kind: "paragraph",
          text: "The pain often drops after 2 to 3 weeks. Many people have no pain from the break at 6 weeks.",
          sources: ["nice2013"],
        },
        {
          kind: "paragraph",
          text: "It is not so for all. In older people who were in a hospital with this break, most still had a lot of pain at 3 months. More than 33 out of 100 did at 6 months.",
          sources: ["aomrc2025"],
        },
        {
          kind: "steps",
          steps: [
            { title: "Days 1 to 3", text: "Rest when you need to. Get up for short walks as soon as you can." },
            { title: "Weeks 1 to 2", text: "Move a bit more each day. We check how you are at about 2 weeks." },
            {
              title: "Weeks 3 to 6",
              text: "For many people, the pain is on its way down. Therapy can build up. We check again at 6 weeks.",
            },
            {
              title: "Weeks 7 to 12",
              text: "Back to more of your day. If pain still stops you, we talk about what else may help.",
            },
          ],
          signOff: true,
        },
      ],
    },
    {
      id: "rest",
      heading: "How much should you rest?",
      blocks: [
        {
          kind: "paragraph",
          text: "Keep bed rest short. A long time in bed makes muscles and bones weaker.",
          sources: ["ebeling2019"],
        },
        {
          kind: "list",
          lead: "These can make rest easier:",
          items: [
            { text: "Lie on your back with a pillow under your knees.", signOff: true },
            { text: "Or lie on your side with a pillow between your knees.", signOff: true },
            { text: "To get up, roll onto your side first. Then push up with your arms.", signOff: true },
          ],
        },
      ],
    },
    {
      id: "move",
      heading: "How should you move?",
      blocks: [
        {
          kind: "paragraph",
          text: "Walk a little, many times a day. Stop before the pain gets bad. Use a cane or a walker if it helps you feel safe.",
          signOff: true,
        },
        {
          kind: "list",
          lead: "Until your team says it is fine, do not:",
          items: [
            { text: "bend down to lift things", signOff: true },
            { text: "twist your back with a load in your hands", signOff: true },
            { text: "do sit-ups or touch your toes", signOff: true },
          ],
        },
        {
          kind: "paragraph",
          text: "Make your home safer too. Clear loose rugs and cords, light the way to the bathroom, and wear shoes that grip.",
          sources: ["leboff2022"],
          signOff: true,
        },
      ],
    },
    {
      id: "medicine",
      heading: "What about pain medicine?",
      blocks: [
        {
          kind: "paragraph",
          text: "Pain medicine helps you move, sleep and breathe well while the bone heals. There is more than one kind. Each has its own risks.",
          signOff: true,
        },
        {
          kind: "table",
          caption: "Kinds of pain medicine, and what to ask",
          columns: ["Kind", "Good to know", "Ask"],
          rows: [
            {
              label: "Acetaminophen",
              cells: ["It is in many cold and flu pills too.", "How much is safe for me in one day?"],
              signOff: true,
            },
            {
              label: "Anti-inflammatory pills (NSAIDs)",
              cells: [
                "They can harm the gut, kidneys and heart, more so as we age.",
                "Are they safe with my other pills?",
              ],
              signOff: true,
            },
            {
              label: "Opioids",
              cells: [
                "They can make you sleepy, confused or constipated, and may lead to falls.",
                "How long should I take them?",
              ],
              signOff: true,
            },
          ],
        },
        {
          kind: "paragraph",
          text: "Do not start, stop or change any medicine on your own, least of all a blood thinner. Ask your doctor or pharmacist first.",
          signOff: true,
        },
      ],
    },
    {
      id: "brace",
      heading: "Will a brace help?",
      blocks: [
        {
          kind: "paragraph",
          text: "A brace helps some people for a short time. Research is not clear.",
          sources: ["ebeling2019"],
        },
        {
          kind: "paragraph",
          text: "If you try one, it should fit well and not rub. Ask how long to wear it each day, and when to stop.",
          signOff: true,
        },
      ],
    },
    {
      id: "therapy",
      heading: "When does therapy start?",
      blocks: [
        {
          kind: "paragraph",
          text: "A physical therapist can teach you safe ways to move and to build up your back. Exercise after this break may help you move, ease pain and feel less afraid of falls.",
          sources: ["ebeling2019"],
        },
        {
          kind: "paragraph",
          text: "It has not been shown to cut falls or new breaks. Your team will say when you are ready to start.",
          sources: ["ebeling2019"],
        },
      ],
    },
    {
      id: "bones",
      heading: "What about your bones?",
      blocks: [
        {
          kind: "paragraph",
          text: "One break in the spine makes the next one about 5 times as likely. The first year is the time of most risk. Ask about a bone density scan and bone medicine now.",
          sources: ["leboff2022"],
        },
        {
          kind: "list",
          lead: "US experts advise, for most people over 50:",
          items: [
            { text: "1,200 mg of calcium a day for women, from food first", sources: ["leboff2022"] },
            { text: "1,000 mg a day for men up to 70, then 1,200 mg", sources: ["leboff2022"] },
            { text: "800 to 1,000 units of vitamin D a day, if needed", sources: ["leboff2022"] },
            { text: "balance and strength training, no smoking and little alcohol", sources: ["leboff2022"] },
          ],
        },
        { kind: "paragraph", text: "Ask your doctor what is right for you.", signOff: true },
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
            "a leg is getting weaker or gives way",
            "you have chest pain or trouble breathing",
            "you are very sleepy, confused or slow to breathe after pain medicine",
          ],
          after: "Do not drive yourself. Do not wait for this clinic to call.",
          signOff: true,
        },
        {
          kind: "care",
          urgency: "urgent",
          title: "Call us today if:",
          items: [
            "you have a fever of 100.4°F (38°C) or more",
            "the pain is much worse, or there is a new pain in a new spot",
            "you cannot get out of bed, eat or drink because of the pain",
          ],
          signOff: true,
        },
      ],
    },
  ],
  glossary: [
    { term: "acetaminophen", meaning: "A pain medicine. One brand is Tylenol." },
    { term: "NSAIDs", meaning: "Pain medicines such as ibuprofen and naproxen." },
    { term: "opioids", meaning: "Strong pain medicines such as tramadol and oxycodone." },
    { term: "physical therapist", meaning: "A trained person who helps you move and get stronger." },
    {
      term: "bone density scan",
      meaning: "A quick, low-dose X-ray that shows how strong your bones are. Also called DXA.",
    },
  ],
  references: ["acr2018", "nice2013", "aomrc2025", "ebeling2019", "leboff2022"],
  funding: "Written by the clinic. No company paid for it or saw it first.",
  review: draft,
};
