/** A number as the patient typed it, dialled as the telephone needs it; without a link where it could not be understood. */
export function Phone({ phone, dial }: Readonly<{ phone: string; dial: string | null }>) {
  return dial ? <a href={`tel:${dial}`}>{phone}</a> : <span>{phone}</span>;
}
