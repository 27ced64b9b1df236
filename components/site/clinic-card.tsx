/** What every patient page says about the clinic; `hours` is in the page's language. */
export type ClinicCard = Readonly<{
  name: string;
  phone: string;
  hours: string;
  emergencyNumber: string;
  isDemonstration?: boolean;
}>;

/** The address of a phone link: "312-555-0142" gives "tel:3125550142". */
export const telephone = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, "")}`;
