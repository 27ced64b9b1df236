import { item, link, list, paragraph, row, section, table } from "#content/build";
import { checkSigns, emergencyCard, todayCard } from "#content/en/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const research: EducationPage = {
  slug: "research",
  title: "What the research says about cement",
  summary: "The main studies in plain words, what they agree on, and where the experts do not agree.",
  sections: [
    section(
      "short",
      "What is the short answer?",
      paragraph(
        "Experts do not fully agree. When people did not know if they got cement, most studies found little difference in pain. One study in people with very bad pain in the first weeks found a clear one.",
        "buchbinder2018",
        "clark2016",
      ),
      paragraph(
        "When people knew what they got, those with cement did better than those with usual care. Without a procedure, pain often eases over 2 to 12 weeks.",
        "sanli2020",
        "acr2018",
      ),
      paragraph(
        "So it matters who you are: how bad the pain is, how new the break is, and what the scan shows. No study can say how it will be for you.",
        "signOff",
      ),
    ),
    section(
      "fair",
      "What makes a test fair?",
      paragraph(
        "Pain gets better for more than one reason. Breaks heal. A bad day is often followed by a better one. And care and hope ease pain by themselves.",
        "signOff",
      ),
      paragraph(
        "So in the fairest studies, some people get cement and some get a pretend procedure, by chance. All looks and feels the same. No one who rates the pain knows who got what. What is left is the effect of the cement.",
        "kallmes2009",
        "firanescu2018",
      ),
      paragraph(
        "In an open study, all know who got what. It shows what happens in daily practice. But it cannot tell cement from hope.",
        "signOff",
      ),
    ),
    section(
      "pretend",
      "What did studies with a pretend procedure find?",
      table(
        "Vertebroplasty against a pretend procedure",
        ["Study", "Who took part", "What it found"],
        row(
          "INVEST, 2009",
          [
            "131 people",
            "No clear gap in pain or daily life at 1 month. After a year, pain was 1 point of 10 lower with cement; by then many had changed sides.",
          ],
          "kallmes2009",
        ),
        row(
          "Buchbinder, 2009",
          ["78 people with pain for less than 12 months", "No gain from cement from 1 week to 6 months."],
          "buchbinder2009",
          "signOff",
        ),
        row(
          "VAPOUR, 2016",
          [
            "120 people with very bad pain for less than 6 weeks",
            "Low pain at 14 days: 44 out of 100 with cement, 21 out of 100 without.",
          ],
          "clark2016",
        ),
        row(
          "VERTOS IV, 2018",
          [
            "180 people with new breaks",
            "No clear gap in pain at any time up to 12 months. The treated bone sank more often without cement.",
          ],
          "firanescu2018",
          "firanescu2019",
        ),
        row(
          "VERTOS V, 2023",
          [
            "80 people with pain for more than 3 months; the others had numbing shots",
            "After a year, pain was 1.3 points of 10 lower with cement. Daily life was about the same.",
          ],
          "vertosV2023",
        ),
      ),
      paragraph(
        "In all of these studies, people in both groups got better, many of them at once.",
        "kallmes2009",
        "firanescu2018",
      ),
    ),
    section(
      "open",
      "What did open studies find?",
      table(
        "Cement against usual care, or with no group to compare",
        ["Study", "Who took part", "What it found"],
        row(
          "VERTOS II, 2010",
          [
            "202 people with pain for 6 weeks or less. Vertebroplasty or usual care",
            "More pain relief with cement, by about 2 points of 10. New breaks: no clear gap.",
          ],
          "klazenLancet2010",
          "klazen2010",
          "signOff",
        ),
        row(
          "FREE, 2009",
          [
            "300 people. Kyphoplasty or usual care",
            "Better daily life at 1 month with kyphoplasty, then less of a gap over 2 years.",
          ],
          "wardlaw2009",
          "vanMeirhaeghe2013",
        ),
        row(
          "CAFE, 2011",
          ["134 people with cancer. Kyphoplasty or usual care", "Better daily life at 1 month with kyphoplasty."],
          "berenson2011",
        ),
        row(
          "KAVIAR, 2014",
          [
            "381 people. Kyphoplasty or vertebroplasty. It was stopped early",
            "Pain and daily life were about the same with both.",
          ],
          "dohm2014",
        ),
        row(
          "EVOLVE, 2019",
          [
            "350 people, all with kyphoplasty. No one to compare with",
            "Mean pain fell from 8.7 out of 10 by 6.3 points in a year. Within that year 26 of them died. With no group to compare, no one can say why.",
          ],
          "beall2019",
        ),
      ),
      paragraph(
        "FREE, CAFE and EVOLVE were paid for by, or had ties to, a company that makes the balloons.",
        "wardlaw2009",
        "berenson2011",
        "beall2019",
      ),
    ),
    section(
      "together",
      "What do all studies say together?",
      paragraph(
        "A Cochrane review put 21 studies of vertebroplasty together. In 5 of them, 541 people got cement or a pretend procedure. It does not back vertebroplasty for routine use.",
        "buchbinder2018",
      ),
      paragraph(
        "Another review of 18 studies with 2,165 people found less pain with cement than with usual care. Against a pretend procedure it found no clear difference.",
        "sanli2020",
      ),
      paragraph(
        "On new breaks, the studies found no clear gap either way. On the treated bone, they found less sinking with cement.",
        "klazen2010",
        "firanescu2019",
      ),
      paragraph(
        "Some reports say that people with cement live longer. These were not fair tests: fitter people may have been the ones to get it. We do not use them.",
        "signOff",
      ),
    ),
    section(
      "guides",
      "What do the experts advise?",
      table(
        "Positions of expert groups",
        ["Group", "What it says"],
        row(
          "NICE, United Kingdom, 2013",
          [
            "Both may be offered for severe pain from a recent break that has not healed, if good pain care did not help. Exam and scan must show the same bone.",
          ],
          "nice2013",
        ),
        row(
          "Academy of Medical Royal Colleges, United Kingdom, 2020",
          ["They may be offered if set conditions are met, together with care for the bones."],
          "aomrc2020",
        ),
        row(
          "American College of Radiology, 2018",
          ["For a break from weak bone without warning signs, both medical care and cement can fit."],
          "acr2018",
        ),
        row(
          "Joint statement of US and Canadian groups that do these procedures, 2014",
          ["Safe and of use in the right people, when other care has not helped enough."],
          "barr2014",
        ),
        row(
          "Expert panel by the RAND method, 2018. A balloon maker paid for it",
          ["Fits if a scan shows a fresh break and the pain gets worse, or if two or more other signs are there."],
          "hirsch2018",
        ),
        row(
          "US bone research society (ASBMR), 2019",
          [
            "Vertebroplasty: no clear gain over a pretend procedure. Kyphoplasty: too little proof. Harm cannot be ruled out.",
          ],
          "ebeling2019",
        ),
        row(
          "US bone surgeons (AAOS), 2010",
          ["Advised against vertebroplasty. Kyphoplasty was a weak option."],
          "signOff",
        ),
      ),
      paragraph(
        "Why do they differ? Some weigh the fair tests most. Others weigh what they see in people with very bad pain, who were few in those tests. Both read the same studies.",
        "signOff",
      ),
    ),
    section(
      "sure",
      "What is sure, and what is not?",
      list(
        "Well shown:",
        item("most people get better over weeks, with or without cement", "acr2018"),
        item("cement makes more squashing of the treated bone less likely", "firanescu2019"),
        item("small leaks are common, and most do no harm", "dohm2014", "leak2023"),
        item("bone medicine makes the next break less likely; cement does not", "leboff2022", "klazen2010"),
      ),
      list(
        "Not settled:",
        item("who gains most, though very bad pain and a very new break seem to count", "clark2016"),
        item("if kyphoplasty is better than a pretend procedure", "ebeling2019", "signOff"),
        item("if some height gained in the bone changes daily life", "signOff"),
      ),
    ),
    section(
      "ask",
      "What can you ask us?",
      list(
        "These questions help:",
        item("Which of these studies is about someone like me?"),
        item("What do you expect for me with cement, and what without?"),
        item("What would make you advise against it?"),
      ),
      link("/learn/vertebroplasty", "Vertebroplasty, step by step"),
      link("/learn/kyphoplasty", "Kyphoplasty, step by step"),
    ),
    section("help", "When should you get help?", emergencyCard, todayCard, checkSigns),
  ],
  glossary: [
    { term: "vertebroplasty", meaning: "Cement is put straight into a broken bone of the spine." },
    { term: "kyphoplasty", meaning: "A balloon makes space in the bone before the cement goes in." },
    { term: "procedure", meaning: "Something a doctor does to your body to treat you." },
    { term: "pretend procedure", meaning: "All looks and feels the same, but no cement goes in." },
    { term: "open study", meaning: "A study in which all know who got which care." },
    { term: "review", meaning: "A paper that puts many studies together." },
    { term: "usual care", meaning: "Rest, pain medicine, a brace and therapy, as is common." },
  ],
  references: [
    "buchbinder2018",
    "clark2016",
    "sanli2020",
    "acr2018",
    "kallmes2009",
    "firanescu2018",
    "buchbinder2009",
    "firanescu2019",
    "vertosV2023",
    "klazenLancet2010",
    "klazen2010",
    "wardlaw2009",
    "vanMeirhaeghe2013",
    "berenson2011",
    "dohm2014",
    "beall2019",
    "nice2013",
    "aomrc2020",
    "barr2014",
    "hirsch2018",
    "ebeling2019",
    "leak2023",
    "leboff2022",
  ],
  related: ["vertebroplasty", "kyphoplasty", "cement-procedures", "first-weeks"],
  funding: ownFunds.en,
  review: draft,
};
