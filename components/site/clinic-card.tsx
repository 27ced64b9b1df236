/** What every patient page says about the clinic; `hours` is in the page's language. */
export type ClinicCard = Readonly<{
  name: string;
  phone: string;
  hours: string;
  emergencyNumber: string;
  isDemonstration?: boolean;
}>;
