import { figure, item, link, list, paragraph, row, section, table } from "#content/build";
import { checkSigns, emergencyCard, noSigns, todayCard, visitCard } from "#content/en/cards";
import { draft, ownFunds } from "#content/review";
import type { EducationPage } from "#lib/education/schema";

export const spinalFracture: EducationPage = {
  slug: "spinal-fracture",
  title: "What is a spinal fracture?",
  summary: "Why a bone in the back can break, what it feels like, how it is found, and when to get help.",
  sections: [
    section(
      "bone",
      "What happens in the bone?",
      paragraph(
        "Your spine is a stack of bones. In a spinal fracture (vertebral compression fracture), one of them cracks and gets squashed.",
        "mccarthy2016",
      ),
      figure(
        "fracture",
        "The front of the bone often gives way first. The bone then looks like a wedge from the side.",
      ),
      paragraph(
        "When the front of a bone is lower, the back tips forward. Each squashed bone adds to the bend. That is how some people come to stoop.",
        "mccarthy2016",
        "nice2013",
      ),
      figure(
        "fracture-kinds",
        "The break can take more than one form. The name says which part of the bone gave way.",
        "signOff",
      ),
      figure(
        "levels",
        "The bones have names. T1 to T12 are behind your chest, L1 to L5 are in your low back. Most breaks are near T7, T8, T12 and L1.",
        "signOff",
      ),
    ),
    section(
      "causes",
      "Why does it happen?",
      list(
        "The main causes are:",
        item("thin, weak bone (osteoporosis), which is the most common cause by far", "mccarthy2016", "leboff2022"),
        item("an injury, such as a hard fall or a crash", "nice2013"),
        item("cancer that began in the bone or has spread to it", "nice2013"),
        item("an infection, or another illness that weakens bone", "signOff"),
      ),
      paragraph(
        "When bone is weak, it takes very little to break it. You may cough, sneeze, lift a bag or turn in bed. Some people cannot say when it began.",
        "mccarthy2016",
      ),
      paragraph(
        "A break is more likely as we get older, and after a long time on steroid pills such as prednisone.",
        "downie2013",
      ),
      paragraph(
        "If a small fall or no fall at all broke a bone in your back, that is a sign of weak bone. Ask to have your bones checked.",
        "leboff2022",
      ),
    ),
    section(
      "symptoms",
      "What does it feel like?",
      list(
        "You may have:",
        item("sudden, strong pain in one spot of your back", "mccarthy2016"),
        item("pain that is worse when you stand, walk, turn or cough", "signOff"),
        item("pain that eases when you lie down", "signOff"),
        item("a back that is sore to the touch over the bone", "mccarthy2016"),
      ),
      paragraph(
        "The pain most often comes from the broken bone and the muscles next to it. Pain, numbness or weakness in a leg can point to a nerve. Tell us about it.",
        "signOff",
      ),
      paragraph(
        "A break can make the whole day harder: sleep, walking, washing, seeing friends. A bent back can also leave less room to breathe and to eat. None of this is you being weak. Say it at your visit.",
        "nice2013",
      ),
      link("/learn/back-pain", "Kinds of back pain, and what each may mean"),
    ),
    section(
      "silent",
      "Can you have one and not know?",
      paragraph(
        "Yes. Each year there are more than 700,000 of these breaks in the US. More than 2 out of 3 are found by chance, with no pain to give them away.",
        "mccarthy2016",
      ),
      list(
        "These signs can build up over time:",
        item(
          "you are 1.5 inches (4 cm) shorter than you were as a young adult",
          "siminoski2006",
          "leboff2022",
          "signOff",
        ),
        item("your upper back is more bent than it was", "mccarthy2016"),
        item("your clothes fit in a new way, or your ribs sit close to your hips", "signOff"),
      ),
      paragraph(
        "Height loss has other causes too. The more you have lost, the more it makes sense to take a picture of your spine.",
        "siminoski2006",
      ),
    ),
    section(
      "found",
      "How is it found?",
      paragraph(
        "We ask about your pain and your health. We look at how you stand and walk, and press on your back with care. Then we look at pictures.",
        "signOff",
      ),
      table(
        "Pictures and tests you may have",
        ["Test", "What it can show"],
        row("X-ray", ["The shape of the bones. It is often the first picture."], "mccarthy2016"),
        row("MRI", ["If the break is new or still healing, and if a nerve is pressed."], "acr2018"),
        row("CT", ["The break in fine detail. It can help if you cannot have an MRI."], "acr2018"),
        row("Bone density scan (DXA)", ["How strong your bones are."], "leboff2022"),
        row("Blood tests", ["If something else has made the bone weak."], "leboff2022"),
      ),
      paragraph(
        "An MRI is a strong magnet. Before it, tell the staff if you have a pacemaker, a pump or any metal in your body.",
        "signOff",
      ),
      paragraph(
        "The team may grade how much height the bone has lost. Mild means 20 to 25 out of 100 parts. Moderate means 25 to 40. Severe means more than 40.",
        "signOff",
      ),
      paragraph(
        "An old break and a new break can look alike on an X-ray. So bring your older pictures and their dates. They can save you a scan.",
        "signOff",
      ),
    ),
    section(
      "treated",
      "How is it treated?",
      paragraph(
        "There is more than one good path. Which one fits you turns on how bad the pain is, how well you are otherwise, and what made the bone break.",
        "acr2018",
      ),
      list(
        "The paths are:",
        item("time, short rest, moving again, and pain medicine that is safe for you", "acr2018"),
        item("a brace for a while, and physical therapy", "ebeling2019"),
        item("a cement procedure, if strong pain does not ease (vertebroplasty or kyphoplasty)", "nice2013"),
        item("surgery, for the few people whose nerves or spine are at risk", "signOff"),
        item("and for each of them: care for your bones, so that the next one does not break", "leboff2022"),
      ),
      paragraph(
        "An early look helps. It can find a cause that needs care of its own, and bone medicine can start sooner.",
        "leboff2022",
      ),
      link("/learn/first-weeks", "The first weeks, without a procedure"),
    ),
    section("help", "When should you get help?", emergencyCard, todayCard, visitCard, noSigns, checkSigns),
    section(
      "next",
      "What comes next?",
      paragraph(
        "Most people get better bit by bit over 2 to 12 weeks. How much you can do again varies from person to person.",
        "acr2018",
      ),
      paragraph(
        "If you have had one break in the spine, a second one is about 5 times as likely. The risk is highest in the first year. So bone care starts now, not later.",
        "leboff2022",
      ),
      link("/learn/bone-health", "How to make your bones stronger"),
    ),
  ],
  glossary: [
    { term: "vertebral compression fracture", meaning: "A bone of the spine that has cracked and been squashed." },
    { term: "osteoporosis", meaning: "Thin, weak bone that breaks with little force." },
    {
      term: "bone density scan",
      meaning: "A quick, low-dose X-ray that shows how strong your bones are. Also called DXA.",
    },
    { term: "MRI", meaning: "Pictures made with a magnet, not with X-rays." },
    { term: "CT", meaning: "Many X-rays put together to show a bone in slices." },
    { term: "physical therapy", meaning: "Training with someone who helps you move and get stronger." },
    { term: "vertebroplasty", meaning: "Cement is put straight into a broken bone of the spine." },
    { term: "kyphoplasty", meaning: "A balloon makes space in the bone before the cement goes in." },
  ],
  references: ["mccarthy2016", "nice2013", "leboff2022", "downie2013", "siminoski2006", "acr2018", "ebeling2019"],
  related: ["back-pain", "first-weeks", "bone-health"],
  funding: ownFunds.en,
  review: draft,
};
