export type DemonstrationSignIn = {
  role: "front_desk" | "physician" | "nurse" | "administrator";
  email: string;
  password: string;
  /** Where this role begins its day */
  opens: string;
};

const password = "plumb-line-demonstration";

/** Only ever on the database of a demonstration clinic. */
export const demonstrationSignIns: DemonstrationSignIn[] = [
  { role: "front_desk", email: "desk@plumbline.example", password, opens: "/desk" },
  { role: "physician", email: "physician@plumbline.example", password, opens: "/physician" },
  { role: "nurse", email: "nurse@plumbline.example", password, opens: "/physician" },
  { role: "administrator", email: "admin@plumbline.example", password, opens: "/admin" },
];
