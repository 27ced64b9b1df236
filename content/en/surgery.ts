import { item, link, list, paragraph, row, section, table } from "#content/build";
import { checkSigns, emergencyCard, todayCard } from "#content/en/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const surgery: EducationPage = {
  slug: "surgery",
  title: "When is surgery needed?",
  summary: "Most spinal fractures need no surgery. Here is when it is talked about, what is done, and what to ask.",
  sections: [
    section(
      "most",
      "Do most people need surgery?",
      paragraph(
        "No. Most spinal fractures from weak bone heal with time, care and movement. Some are treated with cement through a needle. Open surgery is for a few.",
        "acr2018",
      ),
    ),
    section(
      "suits",
      "When is it talked about?",
      list(
        "Your team will bring in a spine surgeon if:",
        item("a nerve or the spinal cord is pressed, and a leg is weak or numb", "nice2023", "signOff"),
        item("control of the bladder or bowel is lost", "finucane2020"),
        item("the spine is not stable, as after a hard fall or a crash", "signOff"),
        item("the back bends more and more, and other care has not helped", "signOff"),
        item("cancer presses on the spinal cord or makes the spine weak", "nice2023"),
      ),
      paragraph(
        "If the spinal cord or many nerves are pressed, hours count. That is why new weakness, or trouble with pee or poo, is a reason to call 911.",
        "finucane2020",
      ),
      paragraph(
        "Cement through a needle does not take the place of surgery when the spinal cord is pressed.",
        "signOff",
      ),
    ),
    section(
      "not-suits",
      "When may it not fit?",
      list(
        "Surgery is hard on the body. It may not fit if:",
        item("your pain is easing without it", "signOff"),
        item("the bone is so weak that screws may not hold", "signOff"),
        item("your heart, your lungs or an infection make it too risky now", "signOff"),
      ),
    ),
    section(
      "what",
      "What is done?",
      table(
        "The main kinds of spine surgery",
        ["Kind", "What it does"],
        row("Decompression", ["Bone or tissue that presses on a nerve is taken away."], "signOff"),
        row("Fusion", ["Rods and screws hold bones of the spine so that they grow together."], "signOff"),
        row("Both at once", ["First room for the nerve, then a firm hold."], "signOff"),
      ),
      paragraph(
        "You are fully asleep (general anesthesia). There is a cut in the back, at times in the side or front. Most people stay in the hospital for some days.",
        "signOff",
      ),
    ),
    section(
      "benefits",
      "What may it help with?",
      paragraph(
        "It can take the pressure off nerves, keep the spine from slipping, and keep a weak leg from getting worse. It may not bring back all strength. The sooner a pressed nerve is freed, the more may come back.",
        "signOff",
      ),
    ),
    section(
      "risks",
      "What can go wrong?",
      paragraph(
        "Surgery brings more risk than a cement procedure. There can be infection, bleeding, blood clots, harm to a nerve, trouble with the lungs or heart, and confusion after the long sleep. Screws can come loose in weak bone. Some people need a second surgery, and some die.",
        "signOff",
      ),
      paragraph(
        "How likely each is turns on your age, your health and the kind of surgery. Ask for your own numbers.",
        "signOff",
      ),
    ),
    section(
      "alternatives",
      "What else can you do?",
      list(
        "When no nerve is in danger, other paths are:",
        item("time, movement and pain medicine that is safe for you", "acr2018"),
        item("a brace and therapy", "ebeling2019"),
        item("a cement procedure", "nice2013"),
        item("for cancer in the bone: radiation or medicine as well", "acr2018"),
      ),
      link("/learn/cement-procedures", "Vertebroplasty and kyphoplasty, side by side"),
    ),
    section(
      "recovery",
      "What is recovery like?",
      paragraph(
        "It is slower than after cement. Walking starts early, with help. Bending, lifting and driving wait for weeks. Therapy goes on for months. Care for weak bone goes on for good.",
        "signOff",
      ),
    ),
    section(
      "ask",
      "What can you ask the surgeon?",
      list(
        "You can take these with you:",
        item("What happens if we wait, and for how long is that safe?"),
        item("What do you hope to gain for me: less pain, more strength, a straighter back?"),
        item("What are the risks at my age, in numbers?"),
        item("How will weak bone hold the screws?"),
        item("Who will care for me at home, and for how long?"),
      ),
      link("/book", "Book a visit"),
    ),
    section("help", "When should you get help?", emergencyCard, todayCard, checkSigns),
  ],
  glossary: [
    { term: "surgery", meaning: "Treatment by a cut under deep sleep." },
    { term: "spinal cord", meaning: "The thick bundle of nerves inside the spine." },
    { term: "decompression", meaning: "To take away what presses on a nerve." },
    { term: "fusion", meaning: "To make bones of the spine grow together." },
    { term: "general anesthesia", meaning: "Drugs that put you fully to sleep." },
    { term: "radiation", meaning: "Strong rays that shrink cancer." },
    { term: "procedure", meaning: "Something a doctor does to your body to treat you." },
  ],
  references: ["acr2018", "nice2023", "finucane2020", "ebeling2019", "nice2013"],
  related: ["back-pain", "cement-procedures", "bone-health"],
  funding: ownFunds.en,
  review: draft,
};
