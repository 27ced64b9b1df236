import type { Prisma } from "#prisma/generated/client";

/** Weekday (1 is Monday) and wall-clock minutes, "8:00-12:00" split into stretches. */
export type Week = Readonly<Partial<Record<1 | 2 | 3 | 4 | 5, readonly string[]>>>;

export type Member = {
  slug: string;
  name: string;
  credential: string;
  kind: "physician" | "nurse";
  languages: string[];
  /** Slug of their only location */
  home: "lakeside" | "foothills";
  email: string;
  weeks: Partial<Record<"lakeside" | "foothills", Week>>;
  /** Codes of visit types they see, with a weight for the generator (0: only where a pathway asks for it) */
  sees: Readonly<Record<string, number>>;
};

const fullWeek = (...stretches: string[]): Week => ({
  1: stretches,
  2: stretches,
  3: stretches,
  4: stretches,
  5: stretches,
});
const procedures = { "VP-1": 0, "VP-2": 0, "VP-3": 0, "KP-1": 0, "KP-2": 0, "KP-3": 0 };
const nursing = {
  "PRE-A": 0,
  "CALL-1": 0,
  "CALL-3": 0,
  INJ: 3,
  DXA: 3,
  BRC: 1,
  XR: 2,
  CT: 0.5,
  MRI: 1,
  EDU: 1,
  LAB: 0,
};

/** Invented people. Lunches are staggered: somebody is always there while the clinic is open. */
export const team: readonly Member[] = [
  {
    slug: "amara-osei",
    name: "Dr. Amara Osei",
    credential: "MD, Interventional Radiology",
    kind: "physician",
    languages: ["en", "fr"],
    home: "lakeside",
    email: "physician@plumbline.example",
    weeks: { lakeside: fullWeek("8:00-12:00", "13:00-17:00") },
    sees: { NP: 4, "NP-TV": 1, "NP-U": 0.6, "IMG-RV": 2, "CON-P": 2, "FU-1": 2, "FU-6": 2, ONC: 0.4, ...procedures },
  },
  {
    slug: "nils-lindqvist",
    name: "Dr. Nils Lindqvist",
    credential: "MD, Spine Surgery",
    kind: "physician",
    languages: ["en"],
    home: "lakeside",
    email: "nils.lindqvist@plumbline.example",
    weeks: {
      lakeside: { ...fullWeek("8:00-12:30", "13:15-17:15"), 3: ["8:00-12:30"] },
    },
    sees: { NP: 4, "NP-U": 0.6, "IMG-RV": 2, "CON-P": 2, "FU-1": 2, "FU-6": 2, NSM: 1, ONC: 0.4, ...procedures },
  },
  {
    slug: "carmen-reyes",
    name: "Dr. Carmen Reyes",
    credential: "DO, Physical Medicine",
    kind: "physician",
    languages: ["en", "es"],
    home: "lakeside",
    email: "carmen.reyes@plumbline.example",
    weeks: { lakeside: { ...fullWeek("9:00-13:00", "14:00-17:30"), 5: ["8:30-13:00"] } },
    sees: { NP: 4, "NP-TV": 2, "NP-U": 0.6, "IMG-RV": 1, "FU-1": 1, "FU-6": 2, "FU-L": 1.5, NSM: 3 },
  },
  {
    slug: "priya-raman",
    name: "Dr. Priya Raman",
    credential: "MD, Spine Medicine",
    kind: "physician",
    languages: ["en", "hi"],
    home: "foothills",
    email: "priya.raman@plumbline.example",
    weeks: { foothills: fullWeek("8:00-12:00", "12:45-16:30") },
    sees: { NP: 4, "NP-TV": 2, "NP-U": 0.4, "IMG-RV": 1, "FU-6": 1.5, "FU-L": 1, NSM: 2, BONE: 1 },
  },
  {
    slug: "miriam-feld",
    name: "Dr. Miriam Feld",
    credential: "MD, Bone Health",
    kind: "physician",
    languages: ["en"],
    home: "lakeside",
    email: "miriam.feld@plumbline.example",
    weeks: {
      lakeside: {
        1: ["9:00-12:00", "12:45-17:00"],
        2: ["9:00-12:00", "12:45-17:00"],
        4: ["9:00-12:00", "12:45-17:00"],
      },
    },
    sees: { BONE: 5, "FU-L": 1 },
  },
  {
    slug: "grace-odhiambo",
    name: "Grace Odhiambo",
    credential: "RN",
    kind: "nurse",
    languages: ["en", "sw"],
    home: "lakeside",
    email: "nurse@plumbline.example",
    weeks: { lakeside: fullWeek("7:30-12:00", "12:30-16:00") },
    sees: nursing,
  },
  {
    slug: "daniel-kowalczyk",
    name: "Daniel Kowalczyk",
    credential: "RN",
    kind: "nurse",
    languages: ["en", "pl"],
    home: "lakeside",
    email: "daniel.kowalczyk@plumbline.example",
    weeks: { lakeside: fullWeek("8:00-13:00", "13:30-17:30") },
    sees: nursing,
  },
  {
    slug: "teresa-villanueva",
    name: "Teresa Villanueva",
    credential: "RN",
    kind: "nurse",
    languages: ["en", "es"],
    home: "lakeside",
    email: "teresa.villanueva@plumbline.example",
    weeks: { lakeside: fullWeek("8:00-11:30", "12:00-16:30") },
    sees: nursing,
  },
  {
    slug: "leah-brandt",
    name: "Leah Brandt",
    credential: "RN",
    kind: "nurse",
    languages: ["en"],
    home: "foothills",
    email: "leah.brandt@plumbline.example",
    weeks: { foothills: fullWeek("8:00-12:15", "13:00-16:30") },
    sees: { INJ: 2, DXA: 3, XR: 1, BRC: 1, EDU: 1 },
  },
  // The one kind of resource for someone who is no physician is nurse, and a procedure takes any nurse who is
  // there: at Lakeside, where procedures are, the therapist comes in when the last one has to be over.
  {
    slug: "marcus-bell",
    name: "Marcus Bell",
    credential: "PT, DPT",
    kind: "nurse",
    languages: ["en"],
    home: "lakeside",
    email: "marcus.bell@plumbline.example",
    weeks: {
      lakeside: fullWeek("14:45-17:30"),
    },
    sees: { "PT-E": 1, "PT-F": 2 },
  },
];

export const minutesOf = (stretch: string): { startMinute: number; endMinute: number } => {
  const [startMinute = 0, endMinute = 0] = stretch.split("-").map((time) => {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    return hours * 60 + minutes;
  });
  return { startMinute, endMinute };
};

export const officeStaff: readonly Pick<Prisma.StaffMemberCreateManyInput, "email" | "name" | "role">[] = [
  { email: "desk@plumbline.example", name: "Joan Petrakis", role: "front_desk" },
  { email: "luis.moreno@plumbline.example", name: "Luis Moreno", role: "front_desk" },
  { email: "kim.nguyen@plumbline.example", name: "Kim Nguyen", role: "front_desk" },
  { email: "admin@plumbline.example", name: "Helen Marchetti", role: "administrator" },
];
