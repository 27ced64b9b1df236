import { link, paragraph, row, section, table } from "#content/build";
import { afterEmergencyCard, afterTodayCard, checkSigns } from "#content/en/cards";
import { alternatives, notSuits, questionsToAsk, suits } from "#content/en/procedure-parts";
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
    section("suits", "Who may it suit?", ...suits),
    section("not-suits", "Who may it not suit?", ...notSuits),
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
          "firanescu2019",
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
        "Some cement can leak out of the bone. Scans show small leaks in many people. Most cause no harm. In one review of 1,025 procedures, no leak harmed a nerve, reached the lungs with harm or led to surgery.",
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
    section("alternatives", "What else can you do?", ...alternatives),
    section(
      "studies",
      "What did studies find?",
      paragraph(
        "One study put the two side by side, with 381 people. Pain and daily life after were about the same. It was stopped early, so a small gap could have been missed.",
        "dohm2014",
      ),
      paragraph(
        "Against a pretend procedure, most studies of vertebroplasty found little gap in pain. Kyphoplasty has not been tested that way. Experts do not fully agree.",
        "buchbinder2018",
        "ebeling2019",
        "signOff",
      ),
      link("/learn/research", "What the research says, study by study"),
    ),
    section(
      "questions",
      "What can you ask?",
      questionsToAsk,
      link("/learn/vertebroplasty", "Vertebroplasty, step by step"),
      link("/learn/kyphoplasty", "Kyphoplasty, step by step"),
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
    "dohm2014",
    "nice2013",
    "barr2014",
    "tsoumakidou2017",
    "patel2019",
    "kallmes2009",
    "firanescu2018",
    "clark2016",
    "firanescu2019",
    "klazen2010",
    "leboff2022",
    "leak2023",
    "acr2018",
    "ebeling2019",
    "aomrc2020",
    "buchbinder2018",
  ],
  related: ["vertebroplasty", "kyphoplasty", "research", "first-weeks"],
  funding: ownFunds.en,
  review: draft,
};
