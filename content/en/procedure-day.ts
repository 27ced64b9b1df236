import { item, link, list, paragraph, section, steps } from "#content/build";
import { afterEmergencyCard, afterTodayCard, checkSigns } from "#content/en/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const procedureDay: EducationPage = {
  slug: "procedure-day",
  title: "The day of the procedure",
  summary: "From the door to the ride home: who you meet, what they do, and what you feel.",
  sections: [
    section(
      "morning",
      "What do you do in the morning?",
      list(
        "Before you leave home:",
        item("take or leave out each medicine as your letter says", "signOff"),
        item("eat and drink only as your letter says", "asa2017"),
        item("wash, and put no cream on your back", "signOff"),
        item("check that your helper is on the way", "signOff"),
      ),
      paragraph("Do you have a fever, or feel ill? Call us before you set out.", "signOff"),
    ),
    section(
      "before",
      "What happens when you arrive?",
      steps(
        [
          [
            "The desk",
            "Come 1 to 2 hours before, at the time in your letter. We check your name and your date of birth.",
          ],
          [
            "A nurse",
            "You change clothes. The nurse takes your blood pressure, pulse and temperature, and asks about allergies and medicines once more.",
          ],
          ["A thin tube in a vein", "It is for the drug that relaxes you, and often for a medicine against germs."],
          [
            "Your doctor",
            "The doctor presses on your back, checks the strength and feeling in your legs, and marks the spot. Now is the time for last questions.",
          ],
        ],
        "signOff",
      ),
    ),
    section(
      "during",
      "What happens in the room?",
      steps(
        [
          [
            "You lie on your front",
            "There are cushions under you. Say so if something presses or hurts. You get oxygen, and a clip on your finger.",
          ],
          ["The team stops and checks", "They say your name, the bone to be treated and your allergies out loud."],
          [
            "You get calm and numb",
            "The drug in your vein makes you sleepy. A shot numbs your skin. It stings for a moment.",
          ],
          ["The needle goes in", "Live X-ray shows the way. You may feel pressure or a tap."],
          ["Kyphoplasty only: the balloon", "It is filled, makes a space, and is taken out again."],
          [
            "The cement goes in",
            "The doctor watches it on X-ray and stops if it moves out of the bone. You may feel warmth or pressure.",
          ],
          [
            "You stay still while it sets",
            "That takes about 10 to 20 minutes. Then the needle comes out and a small dressing goes on. There are no stitches, or one.",
          ],
        ],
        "tsoumakidou2017",
        "signOff",
      ),
      paragraph(
        "The work itself took 32 minutes on average for vertebroplasty in one study, and 40 for kyphoplasty. More bones take more time.",
        "dohm2014",
      ),
      link("/learn/vertebroplasty#steps", "Drawings of each step: vertebroplasty"),
      link("/learn/kyphoplasty#steps", "Drawings of each step: kyphoplasty"),
    ),
    section(
      "feel",
      "What if you are afraid, or it hurts?",
      paragraph(
        "Most people are a bit afraid. You are not alone at any time. Someone watches your breathing and your heart, and talks to you.",
        "signOff",
      ),
      paragraph(
        "If it hurts, or you cannot lie still, say so at once. The team can stop, give you more medicine, or help you move.",
        "signOff",
      ),
    ),
    section(
      "after",
      "What happens right after?",
      steps(
        [
          [
            "You rest on your back",
            "For 1 to 2 hours. We check your pulse, the small wound, and the strength and feeling in your legs.",
          ],
          ["You sit up, then walk", "With a nurse at your side. You eat and drink something."],
          ["You go home", "Most people go home 1 to 3 hours after, some after 4 to 6 hours. A few stay the night."],
        ],
        "signOff",
      ),
      list(
        "You may leave when:",
        item("you are awake and know where you are", "signOff"),
        item("your pain is under control", "signOff"),
        item("your legs are as strong as before", "signOff"),
        item("you have peed, and walked a few steps", "signOff"),
        item("the small wound is dry", "signOff"),
        item("your helper is here, and you have your next dates on paper", "signOff"),
      ),
    ),
    section(
      "wrong",
      "What if something goes wrong?",
      paragraph(
        "A leak that shows on the X-ray most often does no harm, and the team stops in time. If a nerve is touched or breathing gets hard, the team acts at once. A surgeon can be called.",
        "leak2023",
        "signOff",
      ),
      paragraph(
        "At times the doctor stops before any cement goes in, because something does not look right. That is care, not failure. You will be told why.",
        "signOff",
      ),
    ),
    section(
      "helper",
      "What does your helper need to know?",
      list(
        "To the one who comes along:",
        item("bring something to read: the visit takes about half a day", "signOff"),
        item("listen in when the nurse explains what to do at home", "signOff"),
        item("drive home with care, and stay the first 24 hours", "signOff"),
        item("know the signs below, and our phone number", "signOff"),
      ),
      link("/learn/going-home", "Going home and the first six weeks"),
    ),
    section("help", "When should you get help after it?", afterEmergencyCard, afterTodayCard, checkSigns),
  ],
  glossary: [
    { term: "procedure", meaning: "Something a doctor does to your body to treat you." },
    { term: "vertebroplasty", meaning: "Cement is put straight into a broken bone of the spine." },
    { term: "kyphoplasty", meaning: "A balloon makes space in the bone before the cement goes in." },
    { term: "allergies", meaning: "Bad reactions of the body to something that most people can take." },
    { term: "dressing", meaning: "A clean pad that covers a wound." },
  ],
  references: ["asa2017", "tsoumakidou2017", "dohm2014", "leak2023"],
  related: ["getting-ready", "going-home", "vertebroplasty", "kyphoplasty"],
  funding: ownFunds.en,
  review: draft,
};
