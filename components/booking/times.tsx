import type { ReactNode } from "react";
import { NoTimes } from "#components/booking/no-times";
import { WeekStrip } from "#components/booking/week-strip";
import { Chips } from "#components/ui/chips";
import { DayTimes } from "#components/ui/day-times";
import { Details } from "#components/ui/details";
import { Form } from "#components/ui/form";
import { Offer } from "#components/ui/offer";
import { TimeButton } from "#components/ui/time-button";
import { bookingText } from "#content/text/booking";
import { waitlistText } from "#content/text/waitlist";
import type { OfferedSlot } from "#lib/availability/schema";
import type { TimesView } from "#lib/availability/times";
import { fillIn, type Locale, localePath } from "#lib/locale";
import { formatDay, formatTime } from "#lib/time";

const say = bookingText.times;

/** A time as the form sends it: nothing in it that is not public. */
export const slotValue = ({ start, physician, location }: OfferedSlot): string =>
  [start, physician.slug, location.slug].join("|");

export const slotWords = ({ start, location }: OfferedSlot, locale: Locale): string =>
  `${formatDay(new Date(start), location.timeZone, locale)}, ${formatTime(new Date(start), location.timeZone, locale)}`;

export function SlotButton({
  locale,
  slot,
  minutes,
  withDay = false,
}: Readonly<{ locale: Locale; slot: OfferedSlot; minutes: number; withDay?: boolean }>) {
  const start = new Date(slot.start);
  const day = formatDay(start, slot.location.timeZone, locale);
  const time = formatTime(start, slot.location.timeZone, locale);
  const spoken = fillIn(say.spoken[locale], { day, minutes, place: slot.location.name });
  return (
    <TimeButton
      time={withDay ? `${day}, ${time}` : time}
      detail={
        <>
          <span className="visually-hidden">{fillIn(say.with[locale], { name: "" })}</span>
          {slot.physician.name}
        </>
      }
      spoken={spoken}
      name="slot"
      value={slotValue(slot)}
    />
  );
}

/** The one form of a page of times; where there is none to send, no form either. */
export function TimesForm({
  action,
  hidden = {},
  isEmpty,
  children,
}: Readonly<{ action: string; hidden?: Readonly<Record<string, string>>; isEmpty: boolean; children: ReactNode }>) {
  if (isEmpty) return <div className="form">{children}</div>;
  return (
    <Form action={action} hidden={hidden}>
      {children}
    </Form>
  );
}

type TimesProps = Readonly<{
  locale: Locale;
  path: string;
  view: TimesView;
  minutes: number;
  phone: string;
  /** Where somebody waits whom no time suits, without its language and query */
  waitlist: string;
}>;

const address = (locale: Locale, path: string, view: TimesView, change: Partial<TimesView["asked"]>): string => {
  const entries = Object.entries({ ...view.asked, ...change }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  const query = new URLSearchParams(entries).toString();
  return localePath(locale, path) + (query ? `?${query}` : "");
};

function Filters({ locale, path, view }: TimesProps) {
  const to = (change: Partial<TimesView["asked"]>) =>
    address(locale, path, view, { from: undefined, day: undefined, ...change });
  const { part, physician } = view.asked;
  return (
    <div className="filters">
      {view.places.length > 1 ? (
        <Chips
          label={say.places[locale]}
          chips={view.places.map(({ slug, name, zonePlace }) => ({
            label: `${name}, ${zonePlace}`,
            href: to({ location: slug, physician: undefined }),
            current: slug === view.place.slug,
          }))}
        />
      ) : null}
      <Details summary={say.narrow[locale]} open={Boolean(part || physician)}>
        <Chips
          label={say.filters[locale]}
          chips={[
            { label: say.anyTime[locale], href: to({ part: undefined }), current: !part },
            { label: say.mornings[locale], href: to({ part: "morning" }), current: part === "morning" },
            { label: say.afternoons[locale], href: to({ part: "afternoon" }), current: part === "afternoon" },
          ]}
        />
        <Chips
          label={say.doctors[locale]}
          chips={[
            { label: say.anyDoctor[locale], href: to({ physician: undefined }), current: !physician },
            ...view.physicians.map(({ slug, name }) => ({
              label: name,
              href: to({ physician: slug }),
              current: slug === physician,
            })),
          ]}
        />
      </Details>
    </div>
  );
}

function Day({ locale, path, view, day, minutes }: TimesProps & Readonly<{ day: TimesView["days"][number] }>) {
  const name = formatDay(new Date(`${day.date}T12:00:00Z`), "UTC", locale);
  const count = day.total === 1 ? say.countOne[locale] : fillIn(say.count[locale], { n: day.total });
  const isCut = day.slots.length < day.total;
  const before = view.days[view.days.indexOf(day) - 1]?.date ?? "";
  const closed = view.closures.filter(({ date }) => before < date && date < day.date);
  const note = closed
    .map(({ date, name: why }) =>
      fillIn(say.closed[locale], { day: formatDay(new Date(`${date}T12:00:00Z`), "UTC", locale), name: why[locale] }),
    )
    .join(" ");
  return (
    <>
      <DayTimes id={day.date} day={name} count={count} {...(note && { note })}>
        {day.slots.map((slot) => (
          <SlotButton key={slot.start} locale={locale} slot={slot} minutes={minutes} />
        ))}
      </DayTimes>
      {isCut ? (
        <p>
          <a href={address(locale, path, view, { day: day.date })}>
            {fillIn(say.allOfDay[locale], { n: day.total, day: name })}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** The free times: the first of all, then day by day; each a button of the one form that `children` of the page wrap. */
export function Times(props: TimesProps) {
  const { locale, path, view, phone } = props;
  const first = view.first;
  const { location, physician, part } = view.asked;
  const waitlist = address(locale, props.waitlist, { ...view, asked: { location, physician, part } }, {});
  const to = (change: Partial<TimesView["asked"]>) => address(locale, path, view, change);
  return (
    <>
      {first ? (
        <Offer
          label={say.first[locale]}
          value={slotWords(first, locale)}
          detail={`${first.physician.name}, ${first.location.name}`}
        >
          <button type="submit" className="button" name="slot" value={slotValue(first)}>
            {say.choose[locale]}
            <span className="visually-hidden">, {slotWords(first, locale)}</span>
          </button>
        </Offer>
      ) : null}
      <Filters {...props} />
      <WeekStrip locale={locale} view={view} to={(change) => to({ from: undefined, day: undefined, ...change })} />
      {view.days.map((day) => (
        <Day key={day.date} {...props} day={day} />
      ))}
      {view.days.length === 0 ? (
        <NoTimes
          locale={locale}
          view={view}
          phone={phone}
          waitlist={waitlist}
          to={(change) => to({ from: undefined, day: undefined, ...change })}
        />
      ) : null}
      <p className="button-row">
        {view.later ? (
          <a className="button quiet" href={to({ from: view.later, day: undefined })}>
            {say.later[locale]}
          </a>
        ) : null}
        {view.asked.from || view.asked.day ? (
          <a href={to({ from: undefined, day: undefined })}>{say.earliest[locale]}</a>
        ) : null}
      </p>
      {view.days.length > 0 ? (
        <p>
          <a className="standalone" href={waitlist}>
            {waitlistText.link[locale]}
          </a>
        </p>
      ) : null}
    </>
  );
}
