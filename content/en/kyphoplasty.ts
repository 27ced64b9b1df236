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

export const kyphoplasty: EducationPage = {
  slug: "kyphoplasty",
  title: "Kyphoplasty: a balloon, then cement",
  summary: "What is done, step by step. What the balloon adds, what can go wrong, and the weeks after.",
  sections: [
    section(
      "what",
      "What is it?",
      paragraph(
        "In a kyphoplasty, a doctor first puts a small balloon into the broken bone. The balloon makes a space. Then the balloon comes out and bone cement fills the space.",
        "tsoumakidou2017",
      ),
      paragraph(
        "The aims are less pain, a bone that does not sink more, and some of its height back, so that the back bends less.",
        "tsoumakidou2017",
      ),
      paragraph(
        "The work itself took 40 minutes on average in one study. With all that goes before and after, plan for half a day.",
        "dohm2014",
        "signOff",
      ),
    ),
    section(
      "steps",
      "What happens, step by step?",
      figure("kyphoplasty", "Kyphoplasty in five steps, seen from the side.", "tsoumakidou2017", "signOff"),
      link("/learn/procedure-day", "The whole day, from the door and back home"),
    ),
    section(
      "sedation",
      "Will it hurt, and will you be asleep?",
      sedation,
      paragraph(
        "Some people are put fully to sleep for it (general anesthesia). Which one is planned depends on your health and on how many bones are treated.",
        "signOff",
      ),
    ),
    section("suits", "Who may it suit?", ...suits),
    section("not-suits", "Who may it not suit?", ...notSuits),
    section(
      "benefits",
      "How well does it work?",
      paragraph(
        "Many people feel better within days. In a study of 300 people who knew which care they had, those with kyphoplasty did better at 1 month than those with usual care. Later the gap was smaller. A balloon maker paid for the study.",
        "wardlaw2009",
      ),
      paragraph(
        "In such studies, hope and attention help too. So far, kyphoplasty has not been tested against a pretend procedure, as vertebroplasty has. A US bone group says that there is too little proof to be sure.",
        "ebeling2019",
        "signOff",
      ),
      paragraph(
        "In a study of 350 people who all had kyphoplasty, mean pain fell from 8.7 out of 10 by 5.2 points in a week and by 6.3 in a year. No one had other care to compare with. Breaks often ease with time, so not all of this is due to the balloon. The balloon maker paid for it.",
        "beall2019",
      ),
      paragraph(
        "It has not been shown to prevent new breaks in other bones. Bone medicine does that.",
        "dohm2014",
        "leboff2022",
      ),
    ),
    section(
      "height",
      "Does the bone get its height back?",
      paragraph(
        "Some height may come back; this is not certain. It tends to be a little more than with vertebroplasty, and part of it is often lost again. What that means for daily life is not clear.",
        "signOff",
      ),
      paragraph(
        "The newer the break, the more can move. A bone that has healed in its squashed shape does not rise.",
        "nice2013",
      ),
    ),
    section(
      "risks",
      "What can go wrong?",
      leaks,
      table(
        "Out of 100: what was seen after kyphoplasty",
        ["What was seen", "Kyphoplasty"],
        row("A leak on a scan, out of 100 procedures, in a review", ["29 had one. 71 did not."], "leak2023"),
        row("A leak on CT, which sees more, out of 100 treated bones", ["73 had one. 27 did not."], "dohm2014"),
        row("Back pain within 30 days, out of 100 people", ["7 had it. 93 did not."], "dohm2014"),
        row("A new spinal fracture within 30 days, out of 100 people", ["5 had one. 95 did not."], "dohm2014"),
        row("Pain from the procedure itself, out of 100 people", ["6 had it. 94 did not."], "dohm2014"),
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
          "How is it different from vertebroplasty?",
          ["A balloon makes space first. It takes a little longer. Pain and daily life after are about the same."],
          "dohm2014",
        ),
        row("Does the balloon stay in?", ["No. It is taken out before the cement goes in."], "tsoumakidou2017"),
        ...commonAnswers,
      ),
      questionsToAsk,
      link("/learn/cement-procedures", "The two procedures, side by side"),
    ),
    section("help", "When should you get help after it?", afterEmergencyCard, afterTodayCard, checkSigns),
  ],
  glossary: [
    { term: "kyphoplasty", meaning: "A balloon makes space in the bone before the cement goes in." },
    { term: "vertebroplasty", meaning: "Cement is put straight into a broken bone of the spine." },
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
    "wardlaw2009",
    "ebeling2019",
    "beall2019",
    "leboff2022",
    "leak2023",
    "acr2018",
    "aomrc2020",
    "klazen2010",
    "firanescu2019",
  ],
  related: ["vertebroplasty", "cement-procedures", "research", "getting-ready"],
  funding: ownFunds.en,
  review: draft,
};
