import { care, item, link, list, paragraph, row, section, steps, table } from "#content/build";
import { checkSigns, emergencyCard, noSigns, todayCard } from "#content/en/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const firstWeeks: EducationPage = {
  slug: "first-weeks",
  title: "The first weeks after a spinal fracture",
  summary: "Rest, movement, pain medicine, a brace and therapy. What most people can expect.",
  sections: [
    section(
      "expect",
      "What can you expect?",
      paragraph(
        "Most people get better bit by bit over 2 to 12 weeks. How much you can do again varies from person to person.",
        "acr2018",
      ),
      paragraph(
        "The pain often drops after 2 to 3 weeks. Many people have no pain from the break at 6 weeks.",
        "nice2013",
      ),
      paragraph(
        "It is not so for all. In older people who were in a hospital with this break, most still had a lot of pain at 3 months. More than 33 out of 100 did at 6 months.",
        "aomrc2020",
      ),
      steps(
        [
          ["Days 1 to 3", "Rest when you need to. Get up for short walks as soon as you can."],
          ["Weeks 1 to 2", "Move a bit more each day. We check how you are at about 2 weeks."],
          [
            "Weeks 3 to 6",
            "For many people, the pain is on its way down. Therapy can build up. We check again at 6 weeks.",
          ],
          ["Weeks 7 to 12", "Back to more of your day. If pain still stops you, we talk about what else may help."],
        ],
        "signOff",
      ),
    ),
    section(
      "rest",
      "How much should you rest?",
      paragraph("Keep bed rest short. A long time in bed makes muscles and bones weaker.", "ebeling2019"),
      list(
        "These can make rest easier:",
        item("Lie on your back with a pillow under your knees.", "signOff"),
        item("Or lie on your side with a pillow between your knees.", "signOff"),
        item("To get up, roll onto your side first. Then push up with your arms.", "signOff"),
      ),
    ),
    section(
      "move",
      "How should you move?",
      paragraph(
        "Walk a little, many times a day. Stop before the pain gets bad. Use a cane or a walker if it helps you feel safe.",
        "signOff",
      ),
      list(
        "Until your team says it is fine, do not:",
        item("bend down to lift things", "signOff"),
        item("twist your back with a load in your hands", "signOff"),
        item("do sit-ups or touch your toes", "signOff"),
      ),
      paragraph(
        "Make your home safer too. Clear loose rugs and cords, light the way to the bathroom, and wear shoes that grip.",
        "leboff2022",
        "signOff",
      ),
    ),
    section(
      "medicine",
      "What about pain medicine?",
      paragraph(
        "Pain medicine helps you move, sleep and breathe well while the bone heals. There is more than one kind. Each has its own risks. Ask your doctor or pharmacist which one is safe for you.",
        "signOff",
      ),
      table(
        "Kinds of pain medicine, and what to ask",
        ["Kind", "Good to know", "Ask"],
        row(
          "Acetaminophen",
          [
            "It is in many cold and flu pills too. Too much harms the liver.",
            "How much is safe for me in one day, all pills counted?",
          ],
          "signOff",
        ),
        row(
          "Anti-inflammatory pills (NSAIDs)",
          [
            "They can harm the gut, kidneys and heart, and make you bleed. The risk grows as we age.",
            "Are they safe with my heart, my kidneys and my other pills?",
          ],
          "signOff",
        ),
        row(
          "Opioids",
          [
            "They are for very bad pain. They can make you sleepy, confused or constipated, and may lead to falls. You can come to depend on them.",
            "How long should I take them, and how do I come off?",
          ],
          "signOff",
        ),
      ),
      paragraph(
        "Do not start, stop or change any medicine on your own, least of all a blood thinner. Ask your doctor or pharmacist first.",
        "signOff",
      ),
    ),
    section(
      "brace",
      "Will a brace help?",
      paragraph(
        "A brace holds your back up and reminds you not to bend. It helps some people for a short time. Research is not clear that it eases pain or helps the bone heal.",
        "ebeling2019",
        "aomrc2020",
      ),
      paragraph(
        "If you try one, it should fit well and not rub. Ask how long to wear it each day, and when to stop. Worn too long, it lets the back muscles get weak.",
        "signOff",
      ),
    ),
    section(
      "therapy",
      "When does therapy start?",
      paragraph(
        "A physical therapist teaches you safe ways to move, stand and lift. Then you train the muscles that hold your spine. Most people start with walking and a few moves at home, and build up from there.",
        "signOff",
      ),
      paragraph(
        "Exercise after this break may help you move, ease pain and feel less afraid of falls. It has not been shown to cut falls or new breaks. Your team will say when you are ready to start.",
        "ebeling2019",
      ),
    ),
    section(
      "without",
      "Can it heal without a procedure?",
      paragraph(
        "Yes. Most people heal this way. The bone knits and the pain fades, but the bone keeps its new shape. You may stay a bit shorter or more bent.",
        "acr2018",
        "signOff",
      ),
      paragraph(
        "It may take longer than you hope, and some days are worse than the one before. What counts is the trend over weeks: a bit more walking, a bit less pain.",
        "signOff",
      ),
    ),
    section(
      "more",
      "What if the pain does not ease?",
      list(
        "Tell us if, after good care:",
        item("the pain is still strong after some weeks, or is getting worse", "nice2013"),
        item("you cannot move, sleep or do therapy because of it", "signOff"),
        item("the pain medicine is too much for you", "signOff"),
      ),
      paragraph(
        "Then a new scan can show if the break is still healing, or if there is a new one. A cement procedure may be worth a talk. Timing matters, so do not wait for months to call.",
        "nice2013",
        "clark2016",
      ),
      link("/learn/cement-procedures", "Vertebroplasty and kyphoplasty, side by side"),
    ),
    section(
      "bones",
      "What about your bones?",
      paragraph(
        "One break in the spine makes the next one about 5 times as likely. The first year is the time of most risk. Ask about a bone density scan and bone medicine now.",
        "leboff2022",
      ),
      link("/learn/bone-health", "Stronger bones after a fracture"),
    ),
    section(
      "help",
      "When should you get help?",
      emergencyCard,
      care("emergency", "On strong pain medicine, call 911 if:", ["you are very sleepy, confused or slow to breathe"]),
      todayCard,
      care("urgent", "Call us today, too, if:", ["the pain is much worse, or there is a new pain in a new spot"]),
      noSigns,
      checkSigns,
    ),
  ],
  glossary: [
    { term: "acetaminophen", meaning: "A pain medicine. One brand is Tylenol." },
    { term: "NSAIDs", meaning: "Pain medicines such as ibuprofen and naproxen." },
    { term: "opioids", meaning: "Strong pain medicines such as tramadol and oxycodone." },
    { term: "physical therapist", meaning: "A trained person who helps you move and get stronger." },
    {
      term: "bone density scan",
      meaning: "A quick, low-dose X-ray that shows how strong your bones are. Also called DXA.",
    },
  ],
  references: ["acr2018", "nice2013", "aomrc2020", "ebeling2019", "leboff2022", "clark2016"],
  related: ["bone-health", "back-pain", "cement-procedures"],
  funding: ownFunds.en,
  review: draft,
};
