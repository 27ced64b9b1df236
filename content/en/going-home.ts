import { figure, item, link, list, paragraph, row, section, table } from "#content/build";
import { afterEmergencyCard, afterTodayCard, checkSigns, noSigns } from "#content/en/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const goingHome: EducationPage = {
  slug: "going-home",
  title: "Going home and the first six weeks",
  summary: "What to do day by day after cement, what is normal, and when to call.",
  sections: [
    section("help", "When should you get help?", afterEmergencyCard, afterTodayCard, noSigns, checkSigns),
    section(
      "overview",
      "What do the weeks look like?",
      figure("recovery", "The weeks after a cement procedure. Your own path may be slower or faster.", "signOff"),
    ),
    section(
      "first-day",
      "What do you do in the first 24 hours?",
      list(
        "With your helper in the house:",
        item("rest, and get up for short walks", "signOff"),
        item("eat and drink as you like, but no alcohol", "signOff"),
        item("do not drive, and sign nothing important: the drugs may still be at work", "signOff"),
        item("put a cold pack in a cloth on the sore spot for 15 to 20 minutes at a time", "signOff"),
        item("keep the dressing dry", "signOff"),
      ),
      paragraph("We call you on the next day, and once more after 2 to 3 days. Have your questions ready.", "signOff"),
    ),
    section(
      "normal",
      "What is normal?",
      paragraph(
        "The spot where the needle went in may be sore for 2 to 3 days. The old pain may fade within hours, or take up to 3 days. In some people it eases later, or only in part.",
        "signOff",
      ),
      paragraph("It is fine to feel tired or low for a few days. If it stays, tell us.", "signOff"),
    ),
    section(
      "daily",
      "When can you do what again?",
      table(
        "Your day, step by step. Your own letter comes first",
        ["What", "When"],
        row("Walk", ["From the first day, short and often"], "signOff"),
        row("Take off the dressing", ["After 24 to 48 hours"], "signOff"),
        row("Shower", ["After 24 to 48 hours"], "signOff"),
        row("Bath or pool", ["When we say that the skin has closed"], "signOff"),
        row("Drive", ["Not for 24 to 48 hours, and never on strong pain medicine"], "signOff"),
        row("Light work at home", ["After 24 to 48 hours"], "signOff"),
        row("Lift more than a full kettle", ["When we say so. Advice differs from some weeks to 3 months"], "signOff"),
        row("Therapy", ["Most often within the first weeks"], "signOff"),
        row("All that you did before", ["It may take up to 6 weeks"], "signOff"),
      ),
      paragraph("Bend at your knees, not at your waist. Turn your whole body, not your back alone.", "signOff"),
    ),
    section(
      "medicine",
      "What about your medicines?",
      paragraph(
        "Take a blood thinner again only when the plan in your letter says so. Ask if the letter is not clear.",
        "patel2019",
        "signOff",
      ),
      paragraph(
        "You may need less pain medicine now. Do not stop a strong one at once on your own. Ask your doctor how to come off it.",
        "signOff",
      ),
      paragraph(
        "Bone medicine goes on, or starts now. Cement holds one bone. The medicine is for all of them.",
        "leboff2022",
      ),
    ),
    section(
      "visits",
      "When do we see you?",
      table(
        "Your dates after the procedure",
        ["When", "What"],
        row("Day 1, and day 2 or 3", ["A call: pain, skin, legs, questions"], "signOff"),
        row("Days 7 to 14", ["A visit: the skin, your strength, how you move"], "signOff"),
        row("Weeks 4 to 6", ["A visit: your day, your pain medicine, your bones"], "signOff"),
        row("3, 6 and 12 months", ["A visit or a form: pain, falls, new breaks, bone medicine"], "signOff"),
      ),
      paragraph("You can move each of these dates by the link in our message, or by phone."),
    ),
    section(
      "therapy",
      "How do you get strong again?",
      paragraph(
        "A physical therapist builds up your back, your legs and your balance. Exercise may help you move, ease pain and feel less afraid of falls.",
        "ebeling2019",
      ),
      paragraph("Pain that grows during an exercise is a sign to stop and ask.", "signOff"),
    ),
    section(
      "new-pain",
      "What if new pain comes?",
      paragraph(
        "Call us the same day. It can be a new break. The risk of one is highest in the first year, with cement or without.",
        "leboff2022",
        "klazen2010",
      ),
      link("/learn/bone-health", "How to make the next break less likely"),
    ),
    section(
      "not-better",
      "What if it did not help?",
      paragraph(
        "Then the pain may have another source, or need more time. Tell us at the visit, or before. We look again, and go through the other paths with you.",
        "signOff",
      ),
      link("/book", "Book a visit"),
    ),
  ],
  glossary: [
    { term: "procedure", meaning: "Something a doctor does to your body to treat you." },
    { term: "dressing", meaning: "A clean pad that covers a wound." },
    { term: "blood thinner", meaning: "A medicine that keeps blood from clotting, such as warfarin or apixaban." },
    { term: "physical therapist", meaning: "A trained person who helps you move and get stronger." },
  ],
  references: ["patel2019", "leboff2022", "ebeling2019", "klazen2010"],
  related: ["bone-health", "first-weeks", "procedure-day"],
  funding: ownFunds.en,
  review: draft,
};
