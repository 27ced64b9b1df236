/** The address of a phone link: "312-555-0142" gives "tel:3125550142". */
export const telephone = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, "")}`;
