import { item, link, list, paragraph, row, steps } from "#content/build";

/** What the pages on vertebroplasty and on kyphoplasty have in common, said once. */
export const suits = [
  paragraph(
    "No web page can tell you if this is right for you. Your team looks at your pain, your scans and your health with you. Timing matters: scans show if the break is still healing.",
    "nice2013",
  ),
  list(
    "Your team will check if:",
    item("the pain is bad and still there, even with good pain care", "nice2013"),
    item("the break is new or has not healed", "nice2013"),
    item("the sore spot and the scan show the same bone", "nice2013"),
    item("pain keeps you from moving, sleeping or doing therapy", "signOff"),
    item("the bone broke from weak bone, an injury, or cancer", "barr2014"),
    item("open surgery would be too hard on you", "signOff"),
  ),
] as const;

export const notSuits = [
  list(
    "Your team will also check if:",
    item("you have an infection now, in the spine or elsewhere", "tsoumakidou2017"),
    item("your blood does not clot well, or you take a blood thinner", "tsoumakidou2017", "patel2019"),
    item("you react to cement or to the dye", "tsoumakidou2017"),
    item("you are pregnant, or could be", "signOff"),
    item("your pain comes from something else, or is getting better on its own", "nice2013"),
    item("the break presses on a nerve or the spinal cord, or the spine is not stable", "tsoumakidou2017"),
    item("there is a growth (tumor) in the bone of a kind that needs other care", "signOff"),
    item("you cannot lie on your front, or drugs to relax you are not safe for you", "signOff"),
  ),
  paragraph(
    "Any of these may mean: not now, not this way, or first a talk with another doctor. Do not stop a blood thinner on your own. Your doctors will plan this with you.",
    "signOff",
  ),
] as const;

export const alternatives = [
  list(
    "You can choose not to have cement now. Other paths are:",
    item("time, with short rest and a slow build-up of movement. Most people get better over 2 to 12 weeks", "acr2018"),
    item("pain medicine that is safe for you", "signOff"),
    item("a brace for a short time. Research is not clear", "ebeling2019"),
    item("therapy, which may help you move and ease pain", "ebeling2019"),
    item("open surgery, if a nerve is pressed or the spine is not stable", "signOff"),
  ),
  paragraph(
    "To wait is a real choice, and you can change your mind. Without a procedure, some people still have pain for months. All of these paths need bone care too.",
    "aomrc2020",
    "leboff2022",
  ),
  link("/learn/first-weeks", "What recovery without a procedure looks like"),
] as const;

export const sedation = paragraph(
  "A shot numbs your skin and the way to the bone. Most people also get a drug in the vein that makes them calm and sleepy (sedation). You may still hear voices and feel some pressure. Tell the team if it hurts.",
  "signOff",
);

export const recovery = [
  steps(
    [
      [
        "The first hours",
        "You lie flat for 1 to 2 hours. Then you sit, stand and walk. Most people go home the same day.",
      ],
      [
        "Days 1 and 2",
        "Light moves and short walks. The spot may be sore. Many people feel less pain by now, some later.",
      ],
      ["Weeks 1 and 2", "A bit more each day. No heavy lifting. We check your skin, your pain and your strength."],
      ["Weeks 3 to 6", "Therapy builds you up. It may take up to 6 weeks to do all that you did before."],
    ],
    "signOff",
  ),
  paragraph("How fast it goes depends on your health and on how bad the break is.", "signOff"),
  link("/learn/going-home", "Going home and the first six weeks"),
] as const;

export const rareHarms = paragraph(
  "Other harms are infection, bleeding, a broken rib, an allergic reaction, damage to a nerve or the spinal cord, a clot or cement in the lungs, and death. Each is thought to happen to fewer than 1 out of 100 people when weak bone is the cause. With cancer in the bone it is more.",
  "signOff",
);

export const leaks = paragraph(
  "Some cement can leak out of the bone. Small leaks are common on scans. Leaks that cause harm are uncommon. In one review of 1,025 procedures, no leak harmed a nerve, reached the lungs with harm or led to surgery. That does not mean it can never happen.",
  "leak2023",
);

/** The answers that both pages give; what differs comes in front. */
export const commonAnswers = [
  row("Will I be awake?", ["Most often you are drowsy but not fully asleep. Ask what is planned for you."], "signOff"),
  row("Can more than one bone be treated?", ["Yes, often up to 3 in one go. The team decides with you."], "signOff"),
  row("Does the cement stay?", ["Yes. It sets hard and stays in the bone for good."], "signOff"),
  row(
    "Can the bone next door break later?",
    [
      "Yes, as after any spinal fracture. In two studies this was not more common with cement. Weak bone is the cause, so bone medicine matters.",
    ],
    "klazen2010",
    "firanescu2019",
  ),
  row(
    "What if it does not help?",
    ["Tell us. The pain may have another source. You can still have all other care."],
    "signOff",
  ),
  row(
    "What will it cost me?",
    [
      "It depends on your insurance, which often asks for scans and for other care first. Ask our desk before you decide.",
    ],
    "signOff",
  ),
] as const;

export const questionsToAsk = list(
  "At your visit, you can ask:",
  item("Is my break still healing? How do you know?"),
  item("What is likely if I wait some weeks?"),
  item("Which procedure would you do, and why?"),
  item("How many have you done, and how did they go?"),
  item("What is the plan for my bones?"),
);
