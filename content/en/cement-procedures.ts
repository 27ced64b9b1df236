import { item, list, paragraph, row, section, table } from "#content/build";
import { afterEmergencyCard, afterTodayCard, checkSigns } from "#content/en/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const cementProcedures: EducationPage = {
  slug: "cement-procedures",
  title: "Vertebroplasty and kyphoplasty, side by side",
  summary: "Two ways to put cement in a broken bone: what is done, what studies found and what can go wrong.",
  sections: [
    section(
      "what",
      "What is done?",
      paragraph(
        "Both put bone cement into the broken bone through a thin needle. You lie on your front. The team sees the needle on live X-ray. The cement sets hard in about 10 to 20 minutes.",
        "signOff",
      ),
      table(
        "The two procedures",
        ["", "Vertebroplasty", "Kyphoplasty"],
        row("How", ["Cement goes straight into the bone.", "A small balloon makes space first. Then cement goes in."]),
        row("Mean time in one study", ["32 minutes", "40 minutes"], "dohm2014"),
        row(
          "To keep you at ease",
          ["Most often numbing plus a drug to relax you", "The same, or you sleep through it"],
          "signOff",
        ),
        row(
          "Height of the bone",
          ["Little comes back.", "A little more comes back. Part is often lost again."],
          "signOff",
        ),
        row(
          "Pain and daily life after",
          ["About the same as kyphoplasty", "About the same as vertebroplasty"],
          "dohm2014",
        ),
        row("Cost", ["Lower", "Higher"], "signOff"),
      ),
      paragraph("Most people go home the same day. Someone must take them home.", "signOff"),
    ),
    section(
      "suits",
      "Who may it suit?",
      paragraph(
        "No web page can tell you if this is right for you. Timing matters. Scans show if the break is still healing.",
        "nice2013",
      ),
      list(
        "Your team will check if:",
        item("the pain is bad and still there, even with good pain care", "nice2013"),
        item("the break is new or has not healed", "nice2013"),
        item("the sore spot and the scan show the same bone", "nice2013"),
        item("pain keeps you from moving or from therapy", "signOff"),
      ),
    ),
    section(
      "not-suits",
      "Who may it not suit?",
      list(
        "Your team will also check if:",
        item("you have an infection now", "signOff"),
        item("your blood does not clot well, or you take a blood thinner", "signOff"),
        item("you react to cement or to the dye", "signOff"),
        item("you are pregnant, or could be", "signOff"),
        item("your pain comes from something else, or is getting better", "signOff"),
        item("the break presses on a nerve or the spinal cord", "signOff"),
        item("you cannot lie on your front, or drugs to relax you are not safe for you", "signOff"),
      ),
      paragraph("Do not stop a blood thinner on your own. Your doctors will plan this with you.", "signOff"),
    ),
    section(
      "benefits",
      "What may it help with?",
      paragraph(
        "Many people feel better within days. In studies, people who had a pretend procedure often got better almost as much. Ask what is likely for you.",
        "kallmes2009",
        "firanescu2018",
      ),
      table(
        "Out of 100 people: vertebroplasty and a pretend procedure",
        ["What was counted", "Vertebroplasty", "Pretend procedure"],
        row(
          "Low pain after 14 days. 120 people with very bad pain, treated in the first 6 weeks",
          ["44 had low pain. 56 did not.", "21 had low pain. 79 did not."],
          "clark2016",
        ),
        row(
          "More height lost in the treated bone within 12 months. 180 people",
          ["8 lost more. 92 did not.", "45 lost more. 55 did not."],
          "firanescu2018",
        ),
      ),
      paragraph(
        "It has not been shown to stop new breaks in other bones. Bone medicine does that.",
        "klazen2010",
        "leboff2022",
      ),
    ),
    section(
      "risks",
      "What can go wrong?",
      paragraph(
        "Some cement can leak out of the bone. Scans show small leaks in many people. Most cause no harm. In one review of 1,025 treated people, no leak harmed a nerve, reached the lungs with harm or led to surgery.",
        "leak2023",
        "signOff",
      ),
      table(
        "Out of 100: what was seen after each procedure",
        ["What was seen", "Vertebroplasty", "Kyphoplasty"],
        row(
          "A leak on a scan, in a review of studies",
          ["40 had one. 60 did not.", "29 had one. 71 did not."],
          "leak2023",
        ),
        row(
          "A leak on CT, out of 100 treated bones",
          ["82 had one. 18 did not.", "73 had one. 27 did not."],
          "dohm2014",
        ),
        row("Back pain within 30 days", ["15 had it. 85 did not.", "7 had it. 93 did not."], "dohm2014"),
        row("A new spinal fracture within 30 days", ["9 had one. 91 did not.", "5 had one. 95 did not."], "dohm2014"),
        row(
          "A new break on X-ray within 12 months",
          ["44 had one. 56 did not.", "36 had one. 64 did not."],
          "dohm2014",
        ),
      ),
      paragraph(
        "In the 12-month row, chance alone could explain the gap. Other risks are infection, bleeding, nerve harm and death. Each is thought to be under 1 out of 100 when weak bone is the cause. It is higher with cancer.",
        "dohm2014",
        "signOff",
      ),
    ),
    section(
      "alternatives",
      "What else can you do?",
      list(
        "You can choose not to have cement now. Other paths are:",
        item(
          "time, with short rest and a slow build-up of movement. Most people get better over 2 to 12 weeks",
          "acr2018",
        ),
        item("pain medicine that is safe for you", "signOff"),
        item("a brace for a short time. Research is not clear", "ebeling2019"),
        item("therapy, which may help you move and ease pain", "ebeling2019"),
        item("open surgery, if a nerve is pressed or the spine is not stable", "signOff"),
      ),
      paragraph(
        "Without a procedure, some still have pain for months. In one study of recent breaks, 25 out of 100 people without cement had a new break in about 11 months. With cement it was 16. Chance alone could explain the gap.",
        "klazen2010",
      ),
      paragraph("All of these paths need bone care too.", "leboff2022"),
    ),
    section(
      "studies",
      "What did studies find?",
      paragraph(
        "Experts do not fully agree. The best test is one where no one knows who got cement. In most such studies there was little gap in pain.",
        "buchbinder2018",
        "kallmes2009",
        "firanescu2018",
      ),
      list(
        "What they found, one by one:",
        item("INVEST, 131 people: no clear gap in pain or daily life at 1 month.", "kallmes2009"),
        item(
          "VERTOS IV, 180 people with new breaks: no clear gap in pain at any time up to 12 months.",
          "firanescu2018",
        ),
        item(
          "VAPOUR, 120 people with very bad pain for less than 6 weeks: 44 out of 100 had low pain at 14 days with cement, and 21 without.",
          "clark2016",
        ),
        item(
          "VERTOS V, 80 people with pain for more than 3 months: on a scale of 10, pain was 1.3 points lower at 12 months. Daily life was about the same.",
          "carli2023",
        ),
        item(
          "FREE, 300 people who knew if they had kyphoplasty: more gain at 1 month than with usual care, then less of a gap. A balloon maker paid for it.",
          "wardlaw2009",
        ),
      ),
      paragraph(
        "A Cochrane review of 21 studies does not back vertebroplasty for routine use. A US bone group agrees. The UK guide allows both for bad pain from a new break that good care did not ease. US X-ray experts say both paths can fit.",
        "buchbinder2018",
        "ebeling2019",
        "nice2013",
        "acr2018",
      ),
    ),
    section(
      "questions",
      "What can you ask?",
      list(
        "",
        item("Is my break still healing? How do you know?"),
        item("What is likely if I wait some weeks?"),
        item("Which of the two would you do, and why?"),
        item("How many have you done, and how did they go?"),
        item("What is the plan for my bones?"),
      ),
    ),
    section("help", "When should you get help after it?", afterEmergencyCard, afterTodayCard, checkSigns),
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
  related: ["first-weeks", "bone-health"],
  funding: ownFunds.en,
  review: draft,
};
