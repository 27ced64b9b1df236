import type { ClinicCard } from "#components/site/clinic-card";
import { SitePage } from "#components/site/site-page";
import { Properties } from "#components/site/structured";
import { clinicText, pageNames } from "#content/text/site-pages";
import { directionsTo } from "#lib/clinic/directions";
import { openingHours } from "#lib/clinic/opening-hours";
import type { PublicLocation } from "#lib/clinic/public-queries";
import type { Locale } from "#lib/locale";
import { schemaOrg } from "#lib/structured";
import { telephone } from "#lib/telephone";

type LocationsProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  locations: readonly PublicLocation[];
  indexableAt: string;
}>;

function Hours({ locale, location }: Readonly<{ locale: Locale; location: PublicLocation }>) {
  return (
    <dl className="opening">
      {openingHours(location.hours, locale).map(({ day, words, coded }) => (
        <div key={day}>
          <dt>{day}</dt>
          <dd>
            {words}
            <Properties of={coded.map((code) => ["openingHours", code] as const)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Place({ locale, clinic, location }: Omit<LocationsProps, "locations"> & { location: PublicLocation }) {
  return (
    <article className="place" id={location.slug} itemScope itemType={schemaOrg("MedicalClinic")}>
      <h2 itemProp="name">{location.name}</h2>
      <Properties of={[["parentOrganization", { type: "MedicalOrganization", properties: [["name", clinic.name]] }]]} />
      <div className="place-grid">
        <div className="stack">
          <h3>{clinicText.address[locale]}</h3>
          <address itemProp="address">
            {location.addressLines.map((line) => (
              <span key={line} className="address-line">
                {line}
              </span>
            ))}
          </address>
          <p>
            {clinicText.phone[locale]}{" "}
            <a className="standalone" href={telephone(location.phone)} itemProp="telephone">
              {location.phone}
            </a>
          </p>
          <h3>{clinicText.arrival[locale]}</h3>
          <p>{location.arrival[locale]}</p>
          <p>
            <a className="standalone" href={directionsTo(location.addressLines)} rel="noreferrer">
              {clinicText.directions[locale]}
            </a>
          </p>
        </div>
        <div>
          <h3>{clinicText.hours[locale]}</h3>
          <Hours locale={locale} location={location} />
        </div>
      </div>
    </article>
  );
}

/** Where the clinic is, when it is open, and the way in, from the clinic's own records. */
export function LocationsPage({ locale, clinic, locations, indexableAt }: LocationsProps) {
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path="/locations"
      title={pageNames.locations[locale]}
      description={clinicText.locationsLede[locale]}
      indexableAt={indexableAt}
      nav
    >
      <h1>{pageNames.locations[locale]}</h1>
      <p className="lede">{clinicText.locationsLede[locale]}</p>
      {locations.length === 0 ? <p>{clinicText.locationsNone[locale]}</p> : null}
      {locations.map((location) => (
        <Place key={location.slug} locale={locale} clinic={clinic} location={location} indexableAt={indexableAt} />
      ))}
      <p className="soft part">{clinicText.directionsNote[locale]}</p>
    </SitePage>
  );
}
