import { item, link, list, paragraph, row, section, table } from "#content/build";
import { checkSigns, emergencyCard, todayCard } from "#content/en/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const boneHealth: EducationPage = {
  slug: "bone-health",
  title: "Stronger bones after a fracture",
  summary: "The scan, the medicines by group, calcium and vitamin D, exercise and fewer falls. What to ask for now.",
  sections: [
    section(
      "why",
      "Why does it matter now?",
      paragraph(
        "A bone that broke with little force is a warning. After one spinal fracture, the next one is about 5 times as likely. Other breaks are 2 to 3 times as likely. The first year is the time of most risk.",
        "leboff2022",
      ),
      paragraph(
        "The good news: this can be treated. Cement, a brace or rest do not make the other bones stronger. Bone medicine does, and so does the way you eat, move and live.",
        "leboff2022",
      ),
      paragraph(
        "Whatever you choose for the pain, ask who will look after your bones. It may be your own doctor, a bone clinic, or us.",
        "hirsch2018",
      ),
    ),
    section(
      "scan",
      "Which tests may you have?",
      list(
        "Ask about:",
        item("a bone density scan (DXA). It is quick and does not hurt", "leboff2022"),
        item("blood tests, to look for other reasons for weak bone", "leboff2022"),
        item("a look at your other medicines. Some make bones weaker", "leboff2022"),
        item("your risk of falls", "leboff2022"),
      ),
      paragraph(
        "Your scan gives a number called a T-score. At -2.5 or lower, doctors speak of weak bone (osteoporosis). But a spinal fracture from a small fall counts as well, whatever the number is.",
        "leboff2022",
      ),
    ),
    section(
      "ost",
      "Have you not had a scan yet?",
      paragraph(
        "Doctors sometimes use a short sum to see who may need a scan. It is called OST, and it uses only your age and weight. It says nothing sure about your bones.",
        "adler2003",
      ),
      paragraph(
        "You do not need to work it out. You can ask: “At my age and weight, should I have a bone density scan?” If you have had a spinal fracture, the scan is worth asking for in any case.",
        "leboff2022",
      ),
    ),
    section(
      "medicines",
      "Which bone medicines are there?",
      paragraph(
        "There are two main kinds. Some slow the loss of bone. Others build new bone. Which one, and when, is for you and your doctor.",
        "camacho2020",
        "shoback2020",
      ),
      table(
        "Bone medicines, by group",
        ["Group", "What it does, and how it is taken", "Ask"],
        row(
          "Bisphosphonates",
          [
            "They slow bone loss. A pill each week or month, or a drip once a year.",
            "Are my kidneys and teeth all right for it? How long do I take it?",
          ],
          "leboff2022",
        ),
        row(
          "Denosumab",
          ["It slows bone loss. A shot every 6 months.", "Who makes sure that my next shot is on time?"],
          "leboff2022",
        ),
        row(
          "Raloxifene (a SERM)",
          ["It slows bone loss in the spine. A pill each day, for women.", "What does it mean for blood clots?"],
          "leboff2022",
        ),
        row(
          "Teriparatide and abaloparatide",
          ["They build bone. A shot each day, for a limited time. Another medicine follows.", "What comes after it?"],
          "camacho2020",
          "shoback2020",
        ),
        row(
          "Romosozumab",
          [
            "It builds bone and slows loss. Shots once a month for a year. In the US it carries a warning about heart attack and stroke.",
            "Is it safe with my heart?",
          ],
          "camacho2020",
          "signOff",
        ),
      ),
      paragraph(
        "When the risk of the next break is very high, doctors often start with a medicine that builds bone. Then they go on with one that keeps it.",
        "camacho2020",
        "shoback2020",
      ),
    ),
    section(
      "denosumab",
      "Do you get denosumab shots (Prolia)?",
      paragraph(
        "When the shots stop, or come late, bone can be lost fast. Some people then break several bones of the spine. So do not miss a shot, and do not stop without a plan from your doctor.",
        "tsourdi2021",
      ),
      paragraph("Is your shot late, or about to be? Call the doctor who gives it, or call us today.", "signOff"),
    ),
    section(
      "food",
      "How much calcium and vitamin D?",
      table(
        "What US experts advise, food and pills together",
        ["For", "How much a day"],
        row("Women from 51, men from 71", ["1,200 mg of calcium"], "leboff2022"),
        row("Men from 50 to 70", ["1,000 mg of calcium"], "leboff2022"),
        row("Most people over 50", ["800 to 1,000 units of vitamin D, if you need it"], "leboff2022"),
      ),
      paragraph(
        "Food comes first. Milk, yogurt, cheese, tofu, green leaves and small fish with bones all have calcium. A pill fills only the gap.",
        "leboff2022",
      ),
      paragraph(
        "These are figures for people in general. Kidney stones and some illnesses change them. Ask your doctor what is right for you.",
        "signOff",
      ),
    ),
    section(
      "exercise",
      "Which exercise helps?",
      paragraph(
        "Bones and muscles stay strong when they carry you. Walking, dancing and stairs do that. Add strength and balance training two or three times a week, once your team says that you can.",
        "leboff2022",
        "signOff",
      ),
      paragraph(
        "After a spinal fracture, exercise may help you move, ease pain and feel less afraid of falls. It has not been shown to cut falls or new breaks in people who have had one.",
        "ebeling2019",
      ),
      list(
        "Until your team says it is fine, do not:",
        item("bend forward from the waist to lift", "signOff"),
        item("twist your back with a load in your hands", "signOff"),
        item("do sit-ups or touch your toes", "signOff"),
      ),
    ),
    section(
      "habits",
      "What about smoking and alcohol?",
      paragraph(
        "Smoking makes bones weaker and slows healing. To stop helps at any age. Ask us or your doctor for help with it.",
        "leboff2022",
      ),
      paragraph(
        "Alcohol weakens bone and makes falls more likely. Keep it low. Three drinks a day or more is known to be too much for bone.",
        "leboff2022",
        "signOff",
      ),
    ),
    section(
      "falls",
      "How can you make falls less likely?",
      list(
        "At home:",
        item("clear loose rugs, cords and clutter", "leboff2022"),
        item("put a light on the way to the bathroom", "leboff2022"),
        item("fit grab bars by the toilet and the shower", "leboff2022"),
        item("wear shoes that grip, indoors too", "signOff"),
      ),
      list(
        "And ask your doctor:",
        item("Do any of my medicines make me dizzy or sleepy?", "leboff2022"),
        item("When were my eyes last checked?", "leboff2022"),
        item("Would a cane, a walker or balance training help me?", "leboff2022"),
      ),
    ),
    section(
      "ask",
      "What can you ask at your visit?",
      list(
        "You can take these with you:",
        item("Why did my bone break?"),
        item("When will I have a bone density scan?"),
        item("Which bone medicine fits me, and for how long?"),
        item("Who will check on me, and when?"),
      ),
      link("/book", "Book a visit"),
    ),
    section(
      "help",
      "When should you get help?",
      paragraph("A new sudden pain in your back can be a new break. Tell us the same day.", "signOff"),
      emergencyCard,
      todayCard,
      checkSigns,
    ),
  ],
  glossary: [
    { term: "osteoporosis", meaning: "Thin, weak bone that breaks with little force." },
    {
      term: "bone density scan",
      meaning: "A quick, low-dose X-ray that shows how strong your bones are. Also called DXA.",
    },
    { term: "bisphosphonates", meaning: "Bone medicines such as alendronate and zoledronic acid." },
    { term: "denosumab", meaning: "A bone medicine given as a shot. One brand is Prolia." },
    { term: "raloxifene", meaning: "A pill for women that acts like a hormone on bone." },
    { term: "teriparatide", meaning: "A daily shot that builds bone." },
    { term: "abaloparatide", meaning: "A daily shot that builds bone." },
    { term: "romosozumab", meaning: "A monthly shot that builds bone." },
    { term: "calcium", meaning: "What bones are made of. It is in milk, greens and other food." },
    { term: "medicine", meaning: "A pill, a shot or a drip that treats an illness." },
  ],
  references: ["leboff2022", "hirsch2018", "adler2003", "camacho2020", "shoback2020", "tsourdi2021", "ebeling2019"],
  related: ["first-weeks", "spinal-fracture", "going-home"],
  funding: ownFunds.en,
  review: draft,
};
