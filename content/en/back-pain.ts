import { item, link, list, paragraph, row, section, table } from "#content/build";
import { checkSigns, emergencyCard, noSigns, todayCard, visitCard } from "#content/en/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const backPain: EducationPage = {
  slug: "back-pain",
  title: "Back pain: what can it be?",
  summary: "The kinds of back pain, what each may mean, and how to tell when you need help today.",
  sections: [
    section(
      "help",
      "When should you get help?",
      paragraph(
        "Most back pain is not an emergency. A few signs cannot wait. Read these first, then the rest of the page.",
        "finucane2020",
      ),
      emergencyCard,
      todayCard,
      visitCard,
      noSigns,
      checkSigns,
    ),
    section(
      "where",
      "Where does back pain come from?",
      paragraph(
        "Your back is made of bones, with soft discs between them. Muscles and tough bands (ligaments) hold them up. Nerves run down the middle and out to the sides. Each of these can hurt.",
        "signOff",
      ),
      table(
        "Kinds of back pain",
        ["Kind", "What it often feels like", "What it may mean"],
        row(
          "Muscles and ligaments",
          [
            "A wide ache or stiffness. It may start after work or a wrong move.",
            "A strain. It often eases in days to weeks.",
          ],
          "signOff",
        ),
        row(
          "Bone",
          [
            "Sudden pain in one spot. Worse when you stand or turn, better when you lie down.",
            "It can be a spinal fracture, above all if your bones are weak.",
          ],
          "mccarthy2016",
        ),
        row(
          "Nerve, one leg",
          ["Pain that shoots down one leg (sciatica), with tingling or a numb patch.", "A nerve may be pressed."],
          "signOff",
        ),
        row(
          "Nerves, both legs or between the legs",
          ["Weak or numb legs, numb between the legs, trouble with pee or poo.", "This is an emergency. Call 911."],
          "finucane2020",
        ),
        row(
          "Worn joints and discs",
          ["Stiff in the morning. It comes and goes for years.", "Wear that comes with age. It is common."],
          "signOff",
        ),
        row(
          "Infection or cancer",
          ["Pain day and night, with fever, or with weight loss.", "It has to be checked soon. Call us today."],
          "finucane2020",
          "berbari2015",
        ),
        row(
          "Not the back at all",
          ["Tearing pain in the belly or chest, or pain with short breath.", "This is an emergency. Call 911."],
          "signOff",
        ),
      ),
      paragraph(
        "This table cannot tell you what you have. Kinds of pain overlap, and you can have two at once. It can help you say what you feel.",
        "signOff",
      ),
    ),
    section(
      "fracture",
      "When may it be a broken bone?",
      list(
        "A spinal fracture is more likely if:",
        item("you are over 70", "downie2013"),
        item("you took steroid pills for a long time", "downie2013"),
        item("the pain began with a fall or a hard blow, or there is a bruise", "downie2013"),
        item("you have weak bones (osteoporosis), or have broken a bone before", "leboff2022"),
        item("you have lost height, or your back is more bent", "siminoski2006"),
      ),
      paragraph(
        "One such sign does not prove a break, and a break can come without any of them. Only a doctor with a picture of your spine can tell.",
        "downie2013",
      ),
      link("/learn/spinal-fracture", "What is a spinal fracture?"),
    ),
    section(
      "legs",
      "What if the pain goes down your legs?",
      paragraph(
        "Pain, numbness or weakness in a leg most often comes from a nerve. A spinal fracture on its own rarely does this. So it may be something else, or something more.",
        "signOff",
      ),
      paragraph(
        "Tell us which leg it is, how far down it goes, and since when. If a leg gets weaker, or both legs are new to it, do not wait. Call 911.",
        "finucane2020",
      ),
    ),
    section(
      "cancer",
      "What if you have had cancer or an infection?",
      paragraph(
        "If you have had cancer, new back pain needs a doctor within a day. If a leg is weak or numb as well, it is an emergency.",
        "nice2023",
        "signOff",
      ),
      paragraph(
        "Fever with new or worse back pain can mean an infection of the spine. The risk is higher if your immune system is weak, you are on dialysis, or germs were found in your blood a short time ago.",
        "berbari2015",
      ),
    ),
    section(
      "ready",
      "How can you tell us about your pain?",
      list(
        "It helps to write down:",
        item("the day it began, and what you were doing"),
        item("where it is, and if it moves"),
        item("what makes it worse and what eases it"),
        item("how bad it is from 0 to 10, at rest and when you walk"),
        item("what you can no longer do because of it"),
        item("what you have tried, and if it helped"),
      ),
      paragraph("If you book a visit, our health form asks for these. Someone close to you can fill it in with you."),
      link("/book", "Book a first visit"),
    ),
  ],
  glossary: [
    { term: "ligaments", meaning: "Tough bands that hold bones together." },
    { term: "sciatica", meaning: "Pain along a nerve, from the back down a leg." },
    { term: "osteoporosis", meaning: "Thin, weak bone that breaks with little force." },
    { term: "immune system", meaning: "What your body uses to fight germs." },
    { term: "dialysis", meaning: "A machine that cleans the blood when the kidneys cannot." },
    { term: "infection", meaning: "An illness caused by germs." },
  ],
  references: ["finucane2020", "mccarthy2016", "berbari2015", "downie2013", "leboff2022", "siminoski2006", "nice2023"],
  related: ["spinal-fracture", "first-weeks"],
  funding: ownFunds.en,
  review: draft,
};
