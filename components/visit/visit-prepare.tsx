import type { VisitProps } from "#components/visit/visit";
import { visitText } from "#content/text/booking";
import { compareText, valuesText } from "#content/text/compare";
import { filesText } from "#content/text/files";
import { intakeText } from "#content/text/intake";
import { clinicText } from "#content/text/site-pages";
import { directionsTo } from "#lib/clinic/directions";
import { localePath } from "#lib/locale";
import { telephone } from "#lib/telephone";

/** What to have with one: in the bag, or at hand at home. */
export function VisitBring({ locale, visit }: VisitProps) {
  const isHere = visit.visitType.mode === "in_person";
  return (
    <section className="prose" aria-labelledby="bring">
      <h2 id="bring">{(isHere ? visitText.bringTitle : visitText.atHandTitle)[locale]}</h2>
      <ul>
        {(isHere ? visitText.bring : visitText.atHand).map((item) => (
          <li key={item.en}>{item[locale]}</li>
        ))}
      </ul>
    </section>
  );
}

/** The way in, from the address to the door. A map opens only when its link is pressed, and hears the address only. */
export function VisitWay({ locale, visit, arrival }: VisitProps) {
  if (visit.visitType.mode !== "in_person") return null;
  return (
    <section className="prose" aria-labelledby="way">
      <h2 id="way">{visitText.placeTitle[locale]}</h2>
      <address>
        {[visit.location.name, ...arrival.addressLines].map((line) => (
          <span key={line} className="address-line">
            {line}
          </span>
        ))}
      </address>
      <p>{arrival.arrival[locale]}</p>
      <p>
        <a className="standalone" href={telephone(arrival.phone)}>
          {visitText.callPlace[locale]} {arrival.phone}
        </a>
      </p>
      <p>
        <a className="standalone" href={directionsTo(arrival.addressLines)} rel="noreferrer">
          {clinicText.directions[locale]}
        </a>
        <span className="soft map-note">{clinicText.directionsNote[locale]}</span>
      </p>
    </section>
  );
}

/** What else one can do before the visit, each on a page of its own. */
export function VisitTasks({ locale, token }: VisitProps) {
  const tasks = [
    { href: `/visit/${token}/files`, title: filesText.title, text: filesText.visitText },
    { href: `/visit/${token}/what-matters`, title: compareText.mattersStart, text: valuesText.visitLinkText },
    { href: `/visit/${token}/signs`, title: intakeText.signsAgain.task, text: visitText.worse },
  ];
  return (
    <section className="prose" aria-labelledby="tasks">
      <h2 id="tasks">{visitText.beforeTitle[locale]}</h2>
      <ul className="visit-tasks">
        {tasks.map(({ href, title, text }) => (
          <li key={href}>
            <a className="standalone" href={localePath(locale, href)}>
              {title[locale]}
            </a>
            <p className="soft">{text[locale]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
