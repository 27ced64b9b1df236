import { figure, link, paragraph, row, section, table } from "#content/build";
import { afterEmergencyCard, afterTodayCard, checkSigns } from "#content/en/cards";
import {
  alternatives,
  commonAnswers,
  leaks,
  notSuits,
  questionsToAsk,
  rareHarms,
  recovery,
  sedation,
  suits,
} from "#content/en/procedure-parts";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const vertebroplasty: EducationPage = {
  slug: "vertebroplasty",
  title: "Vertebroplasty: cement for a broken bone in the back",
  summary: "What is done, step by step. Who it may suit, what it may bring, what can go wrong, and the weeks after.",
  sections: [
    section(
      "what",
      "What is it?",
      paragraph(
        "In a vertebroplasty, a doctor puts bone cement into the broken bone through a needle. The cement sets within minutes and holds the bone from the inside. There is no open cut.",
        "tsoumakidou2017",
      ),
      paragraph(
        "The aim is less pain, so that you can move, and a bone that does not sink more. It can be done in the upper, middle or lower back.",
        "tsoumakidou2017",
      ),
      paragraph(
        "The work itself took 32 minutes on average in one study. With all that goes before and after, plan for half a day.",
        "dohm2014",
        "signOff",
      ),
    ),
    section(
      "steps",
      "What happens, step by step?",
      figure("vertebroplasty", "Vertebroplasty in four steps, seen from the side.", "tsoumakidou2017", "signOff"),
      link("/learn/procedure-day", "The whole day, from the door and back home"),
    ),
    section(
      "sedation",
      "Will it hurt, and will you be asleep?",
      sedation,
      paragraph("It is rare to need a full sleep (general anesthesia) for this.", "signOff"),
    ),
    section("suits", "Who may it suit?", ...suits),
    section("not-suits", "Who may it not suit?", ...notSuits),
    section(
      "benefits",
      "How well does it work?",
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
          "firanescu2019",
        ),
        row(
          "A new break in the spine within 12 months. 180 people. Chance alone could explain the gap",
          ["16 had one. 84 did not.", "22 had one. 78 did not."],
          "firanescu2019",
        ),
      ),
      paragraph(
        "So it makes more squashing of the treated bone less likely. It has not been shown to prevent new breaks in other bones. Bone medicine does that.",
        "firanescu2019",
        "klazen2010",
        "leboff2022",
      ),
      paragraph("Some height may come back. This is not certain, and it is little.", "signOff"),
      paragraph(
        "Most is known about recent breaks that have not healed. For pain that has lasted more than 3 months, one study of 80 people found pain 1.3 points lower on a scale of 10 after a year.",
        "clark2016",
        "vertosV2023",
      ),
      link("/learn/research", "What the research says, study by study"),
    ),
    section(
      "risks",
      "What can go wrong?",
      leaks,
      table(
        "Out of 100: what was seen after vertebroplasty",
        ["What was seen", "Vertebroplasty"],
        row("A leak on a scan, out of 100 procedures, in a review", ["40 had one. 60 did not."], "leak2023"),
        row("A leak on CT, which sees more, out of 100 treated bones", ["82 had one. 18 did not."], "dohm2014"),
        row("Back pain within 30 days, out of 100 people", ["15 had it. 85 did not."], "dohm2014"),
        row("A new spinal fracture within 30 days, out of 100 people", ["9 had one. 91 did not."], "dohm2014"),
        row("Pain from the procedure itself, out of 100 people", ["5 had it. 95 did not."], "dohm2014"),
      ),
      rareHarms,
    ),
    section("alternatives", "What else can you do?", ...alternatives),
    section("recovery", "What is recovery like, by day and week?", ...recovery),
    section(
      "questions",
      "What do people ask?",
      table(
        "Questions and short answers",
        ["Question", "Answer"],
        row(
          "How is it different from kyphoplasty?",
          ["There is no balloon. Pain and daily life after are about the same."],
          "dohm2014",
        ),
        ...commonAnswers,
      ),
      questionsToAsk,
      link("/learn/cement-procedures", "The two procedures, side by side"),
    ),
    section("help", "When should you get help after it?", afterEmergencyCard, afterTodayCard, checkSigns),
  ],
  glossary: [
    { term: "vertebroplasty", meaning: "Cement is put straight into a broken bone of the spine." },
    { term: "kyphoplasty", meaning: "A balloon makes space in the bone before the cement goes in." },
    { term: "procedure", meaning: "Something a doctor does to your body to treat you." },
    { term: "sedation", meaning: "A drug in the vein that makes you calm and sleepy." },
    { term: "general anesthesia", meaning: "Drugs that put you fully to sleep." },
    {
      term: "pretend procedure",
      meaning: "In a study: all looks and feels the same, but no cement goes in. It shows what the cement itself adds.",
    },
    { term: "spinal cord", meaning: "The thick bundle of nerves inside the spine." },
    { term: "tumor", meaning: "A growth in the body. Some are cancer and some are not." },
  ],
  references: [
    "tsoumakidou2017",
    "dohm2014",
    "nice2013",
    "barr2014",
    "patel2019",
    "kallmes2009",
    "firanescu2018",
    "clark2016",
    "firanescu2019",
    "klazen2010",
    "leboff2022",
    "vertosV2023",
    "leak2023",
    "acr2018",
    "ebeling2019",
    "aomrc2020",
  ],
  related: ["kyphoplasty", "cement-procedures", "research", "getting-ready"],
  funding: ownFunds.en,
  review: draft,
};
