import { care, link, paragraph } from "#content/build";

/** The cards on when to get help, once for all pages: the rules behind them are content/triage. */
export const emergencyCard = care(
  "emergency",
  "Call 911 now if:",
  [
    "you have new numbness between your legs",
    "it is newly hard to pee, or you newly leak pee or poo",
    "both legs have new pain, tingling or numbness",
    "a leg is getting weaker or gives way",
    "you have chest pain or trouble breathing",
    "you have a fever or chills and feel very ill",
    "it began with a crash or a bad fall in the last 2 days, and no one has checked you",
  ],
  "Do not drive yourself. Do not wait for this clinic to call.",
);

export const todayCard = care("urgent", "Call us today if:", [
  "you have had cancer and your back pain is new",
  "you have a fever of 100.4°F (38°C) or more",
  "the pain is there all the time, gets worse at night, or keeps getting worse",
  "you are losing weight and do not know why",
  "you cannot get out of bed, eat or drink because of the pain",
]);

export const visitCard = care("non-urgent", "Book a visit if:", [
  "you have had back pain since a small fall, a lift or a cough",
  "you have lost height or your back is more bent",
  "someone has told you that you have a spinal fracture",
]);

export const afterEmergencyCard = care(
  "emergency",
  "After a procedure, call 911 now if:",
  [
    "a leg is newly weak or numb",
    "it is newly hard to pee, or you newly leak pee or poo",
    "you have chest pain or trouble breathing",
    "you are very sleepy, confused or slow to breathe after pain medicine",
  ],
  "Do not drive yourself. Tell them that you had cement put in your spine.",
);

export const afterTodayCard = care("urgent", "After a procedure, call us today if:", [
  "you have a fever of 100.4°F (38°C) or more",
  "the skin is red, bleeds or leaks pus",
  "you have bad new back pain or a rash",
  "you have a bad headache that is worse when you sit up",
]);

/** How a list of signs ends: it never says that all is well. */
export const noSigns = paragraph(
  "None of these signs? That does not rule out a serious problem. If one starts later, act on it then.",
  "signOff",
);

export const checkSigns = link("/warning-signs", "Check the warning signs, question by question");
