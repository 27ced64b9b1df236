import type { ClinicCard } from "#components/site/clinic-card";
import { SitePage } from "#components/site/site-page";
import { Properties } from "#components/site/structured";
import { ButtonLink } from "#components/ui/button";
import { clinicText, languageNames, pageNames } from "#content/text/site-pages";
import type { PublicDoctor } from "#lib/clinic/public-queries";
import { type Locale, localePath } from "#lib/locale";
import { schemaOrg } from "#lib/structured";

type DoctorsProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  doctors: readonly PublicDoctor[];
  indexableAt: string;
}>;

const languagesOf = (codes: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale).format(codes.map((code) => languageNames[code]?.[locale] ?? code));

function Doctor({ locale, clinic, doctor }: Omit<DoctorsProps, "doctors" | "indexableAt"> & { doctor: PublicDoctor }) {
  const { slug, name, credential, languages, locations } = doctor;
  return (
    <li id={slug} itemScope itemType={schemaOrg("Physician")}>
      <h2 itemProp="name">{name}</h2>
      <Properties
        of={[
          ["telephone", clinic.phone],
          ["parentOrganization", { type: "MedicalOrganization", properties: [["name", clinic.name]] }],
        ]}
      />
      <dl className="facts-list">
        {credential ? (
          <div>
            <dt>{clinicText.training[locale]}</dt>
            <dd itemProp="description" lang="en">
              {credential}
            </dd>
          </div>
        ) : null}
        {languages.length > 0 ? (
          <div>
            <dt>{clinicText.speaks[locale]}</dt>
            <dd>{languagesOf(languages, locale)}</dd>
          </div>
        ) : null}
        {locations.length > 0 ? (
          <div>
            <dt>{clinicText.seesAt[locale]}</dt>
            <dd>
              {locations.map((location) => (
                <a
                  key={location.slug}
                  className="standalone"
                  href={`${localePath(locale, "/locations")}#${location.slug}`}
                >
                  {location.name}
                </a>
              ))}
            </dd>
          </div>
        ) : null}
      </dl>
    </li>
  );
}

/** The doctors whom one can see, from the clinic's own records: no praise, no invented résumé. */
export function DoctorsPage({ locale, clinic, doctors, indexableAt }: DoctorsProps) {
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path="/doctors"
      title={pageNames.doctors[locale]}
      description={clinicText.doctorsLede[locale]}
      indexableAt={indexableAt}
      nav
    >
      <h1>{pageNames.doctors[locale]}</h1>
      <p className="lede">{clinicText.doctorsLede[locale]}</p>
      {doctors.length === 0 ? <p>{clinicText.doctorsNone[locale]}</p> : null}
      <ul className="doctors">
        {doctors.map((doctor) => (
          <Doctor key={doctor.slug} locale={locale} clinic={clinic} doctor={doctor} />
        ))}
      </ul>
      <p className="button-row">
        <ButtonLink href={localePath(locale, "/book")}>{clinicText.book[locale]}</ButtonLink>
      </p>
    </SitePage>
  );
}
