import { item, link, list, paragraph, row, section, steps, table } from "#content/build";
import { checkSigns, emergencyCard, todayCard } from "#content/en/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const gettingReady: EducationPage = {
  slug: "getting-ready",
  title: "Getting ready for a cement procedure",
  summary: "What we check, what to do about your medicines, food and drink, and who comes with you.",
  sections: [
    section(
      "time",
      "What happens before the day?",
      steps(
        [
          [
            "The talk",
            "Your doctor goes over the gains, the risks and the other paths. You sign only when your questions are answered.",
          ],
          [
            "Scans and blood tests",
            "A fresh scan shows that the break has not healed. Blood tests show if your blood clots well.",
          ],
          [
            "The nurse's call",
            "A nurse goes through your health, your medicines and your allergies. Have your list at hand.",
          ],
          ["Your letter", "It says when to come, when to stop eating and drinking, and what to do with each medicine."],
          ["The day before", "We call and ask how you are. Tell us if anything is new."],
        ],
        "signOff",
      ),
    ),
    section(
      "checks",
      "What do we check, and why?",
      table(
        "What your team checks",
        ["Check", "Why"],
        row("Where it hurts, and the scan", ["Both must point to the same bone."], "nice2013"),
        row(
          "Signs of infection",
          ["Cement must not go in while germs may be in your body."],
          "tsoumakidou2017",
          "berbari2015",
        ),
        row("How your blood clots", ["To keep the risk of bleeding low."], "patel2019"),
        row("Allergies", ["To cement, dye, latex, skin cleaner, tape or medicine."], "signOff"),
        row("Heart, lungs and sleep apnea", ["To choose how to keep you calm and free of pain."], "signOff"),
        row(
          "Lying on your front",
          ["You lie so for up to an hour. We have cushions. Tell us if you cannot."],
          "signOff",
        ),
        row("If you could be pregnant", ["X-rays can harm an unborn child."], "signOff"),
        row("Your bones", ["So that bone medicine starts, too."], "leboff2022"),
      ),
      paragraph("We ask some of these twice. That is on purpose: things change in a week.", "signOff"),
    ),
    section(
      "medicines",
      "What about your medicines?",
      paragraph(
        "Make a list of all that you take: pills, shots, patches, drops, herbs and vitamins. Write how much and when. Bring it each time.",
        "signOff",
      ),
      paragraph(
        "Blood thinners need a plan. The doctor who gives you the blood thinner and our doctor make it together. You get it in writing.",
        "patel2019",
        "signOff",
      ),
      paragraph(
        "Do not stop, skip or change any medicine on your own. If your letter does not say what to do with one, call us.",
        "signOff",
      ),
      list(
        "Tell us above all if you take:",
        item("a blood thinner, aspirin or another pill against clots", "patel2019"),
        item("medicine for diabetes, or shots to lose weight", "signOff"),
        item("strong pain medicine, or pills to sleep", "signOff"),
        item("denosumab (Prolia), and when the next shot is due", "signOff"),
      ),
    ),
    section(
      "food",
      "When do you stop eating and drinking?",
      paragraph(
        "Your letter tells you the exact times. Follow your letter, as your plan may differ from the rule.",
        "signOff",
      ),
      paragraph(
        "The common rule: a light meal up to 6 hours before, no fried or fatty food for 8 hours before. Clear drinks such as water are fine up to 2 hours before.",
        "asa2017",
        "signOff",
      ),
    ),
    section(
      "escort",
      "Who comes with you?",
      paragraph(
        "You need an adult who takes you home and stays with you for the first 24 hours. You cannot drive or go home alone. Without this person, we have to choose another day.",
        "signOff",
      ),
      paragraph("Is there no one? Tell us early. We can help you think of a way.", "signOff"),
    ),
    section(
      "home",
      "How can you get your home ready?",
      list(
        "A week before:",
        item("put what you use each day at hip height, so that you need not bend", "signOff"),
        item("clear rugs and cords from your paths", "leboff2022"),
        item("cook some meals ahead, and fill what you need from the pharmacy", "signOff"),
        item("have a cold pack and a phone near your bed", "signOff"),
      ),
    ),
    section(
      "bring",
      "What do you bring?",
      list(
        "Pack the day before:",
        item("your letter, your ID and your insurance card"),
        item("your list of medicines and allergies"),
        item("scans that we do not have yet"),
        item("your glasses, hearing aids and dentures, with their boxes"),
        item("your cane or walker, your brace, and shoes that grip"),
        item("loose clothes that open in front"),
      ),
      paragraph("Leave rings, money and other things of value at home."),
    ),
    section(
      "call",
      "When do you call before the day?",
      list(
        "Call us if, before the day:",
        item("you get a fever, a cough, a burn when you pee, or a sore that weeps", "signOff"),
        item("your pain has got much better, or has moved", "signOff"),
        item("you took a pill that your letter told you not to take", "signOff"),
        item("your helper cannot come", "signOff"),
        item("you have second thoughts. You can change your mind at any time"),
      ),
      link("/learn/procedure-day", "The day itself"),
    ),
    section("help", "When should you get help?", emergencyCard, todayCard, checkSigns),
  ],
  glossary: [
    { term: "procedure", meaning: "Something a doctor does to your body to treat you." },
    { term: "allergies", meaning: "Bad reactions of the body to something that most people can take." },
    { term: "infection", meaning: "An illness caused by germs." },
    { term: "sleep apnea", meaning: "You stop breathing for short times while you sleep." },
    { term: "blood thinner", meaning: "A medicine that keeps blood from clotting, such as warfarin or apixaban." },
    { term: "denosumab", meaning: "A bone medicine given as a shot. One brand is Prolia." },
  ],
  references: ["nice2013", "tsoumakidou2017", "berbari2015", "patel2019", "leboff2022", "asa2017"],
  related: ["procedure-day", "going-home", "vertebroplasty", "kyphoplasty"],
  funding: ownFunds.en,
  review: draft,
};
