/** What speaks for two records being one person, in words. */
export const reasonWords: Readonly<Record<string, string>> = {
  birth_date: "same birth date",
  birth_date_near: "birth date one slip apart",
  family_name: "same family name",
  family_name_alike: "family name much alike",
  given_name: "same given name",
  given_name_alike: "given name much alike",
  nickname: "one given name is short for the other",
  names_swapped: "names in each other’s place",
  phone: "same telephone",
  email: "same mail address",
};
