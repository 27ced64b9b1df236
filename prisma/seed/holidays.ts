import type { Text } from "#lib/locale";
import { addDays } from "#lib/time";

export type Holiday = { date: string; name: Text };

const plain = (year: number, month: number, day: number) => Temporal.PlainDate.from({ year, month, day });

/** The nth (or, from the end, -1st) weekday of a month; Monday is 1. */
function nth(year: number, month: number, weekday: number, n: number): string {
  const first = plain(year, month, 1);
  if (n > 0) return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (n - 1) }).toString();
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 }).toString();
}

/** A fixed date; on a weekend it is kept on the nearest weekday (5 U.S.C. 6103). */
function observed(year: number, month: number, day: number): string {
  const date = plain(year, month, day);
  const shift = date.dayOfWeek === 6 ? -1 : date.dayOfWeek === 7 ? 1 : 0;
  return date.add({ days: shift }).toString();
}

function holidaysOf(year: number): Holiday[] {
  const thanksgiving = nth(year, 11, 4, 4);
  return [
    { date: observed(year, 1, 1), name: { en: "New Year’s Day", es: "Año Nuevo" } },
    { date: nth(year, 1, 1, 3), name: { en: "Martin Luther King Jr. Day", es: "Día de Martin Luther King Jr." } },
    { date: nth(year, 2, 1, 3), name: { en: "Presidents’ Day", es: "Día de los Presidentes" } },
    { date: nth(year, 5, 1, -1), name: { en: "Memorial Day", es: "Día de los Caídos" } },
    { date: observed(year, 6, 19), name: { en: "Juneteenth", es: "Juneteenth" } },
    { date: observed(year, 7, 4), name: { en: "Independence Day", es: "Día de la Independencia" } },
    { date: nth(year, 9, 1, 1), name: { en: "Labor Day", es: "Día del Trabajo" } },
    { date: thanksgiving, name: { en: "Thanksgiving", es: "Día de Acción de Gracias" } },
    { date: addDays(thanksgiving, 1), name: { en: "Day after Thanksgiving", es: "Día después de Acción de Gracias" } },
    { date: observed(year, 12, 25), name: { en: "Christmas Day", es: "Navidad" } },
  ];
}

/** The holidays that the clinic keeps on local dates `from` to `to`, inclusive, in order. */
export function holidaysBetween(from: string, to: string): Holiday[] {
  const first = Temporal.PlainDate.from(from).year;
  const last = Temporal.PlainDate.from(to).year + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => holidaysOf(first + index))
    .flat()
    .filter(({ date }) => from <= date && date <= to)
    .sort((a, b) => a.date.localeCompare(b.date));
}
