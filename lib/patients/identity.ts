const date = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", year: "numeric", month: "short", day: "numeric" });

/** "Feb 3, 1948": the second of the two things that tell patients apart. Takes "1948-02-03". */
export const birthDateWords = (birthDate: string): string => date.format(new Date(`${birthDate}T00:00:00Z`));

/** Whole years on a date; both as "1948-02-03". */
export const ageOn = (birthDate: string, on: string): number =>
  Temporal.PlainDate.from(birthDate).until(on, { largestUnit: "years" }).years;
