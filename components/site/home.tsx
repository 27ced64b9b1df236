import type { ClinicCard } from "#components/site/clinic-card";
import { SitePage } from "#components/site/site-page";
import { Spine } from "#components/spine/spine";
import { ButtonLink } from "#components/ui/button";
import { CareCard } from "#components/ui/care-card";
import { educationGroups } from "#content/education";
import { homeEmergencySigns, homeSteps, homeText } from "#content/text/home";
import { type Locale, localePath } from "#lib/locale";

type HomeProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  /** The first time that a new patient can have, in words, or null while it is not known. */
  firstFree?: Readonly<{ label: string }> | null;
  isDemonstration: boolean;
  indexableAt?: string;
}>;

function Hero({ locale, firstFree }: Pick<HomeProps, "locale" | "firstFree">) {
  return (
    <div className="hero on-spruce">
      <div className="wrap hero-grid">
        <div className="hero-words">
          <h1>{homeText.title[locale]}</h1>
          <p className="lede">{homeText.lede[locale]}</p>
          <div className="button-row">
            <ButtonLink href={localePath(locale, "/book")}>{homeText.book[locale]}</ButtonLink>
            <ButtonLink kind="quiet" href={localePath(locale, "/learn/spinal-fracture")}>
              {homeText.understand[locale]}
            </ButtonLink>
          </div>
          {firstFree ? (
            <p className="hero-free">
              {homeText.firstFree[locale]} <b>{firstFree.label}</b>
            </p>
          ) : null}
        </div>
        <figure className="hero-figure">
          <div className="hero-whole">
            <Spine locale={locale} broken={["T12"]} />
          </div>
          <div className="hero-part">
            <Spine locale={locale} broken={["T12"]} from="T9" to="L3" named={["T9", "L3"]} />
          </div>
          <figcaption>{homeText.caption[locale]}</figcaption>
        </figure>
      </div>
    </div>
  );
}

function Reading({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <section className="home-part" aria-labelledby="read">
      <div>
        <h2 id="read">{homeText.readTitle[locale]}</h2>
        <p className="soft">{homeText.readText[locale]}</p>
      </div>
      <ul className="reading">
        {educationGroups.map(({ id, heading, lede }) => (
          <li key={id}>
            <h3>
              <a href={localePath(locale, `/learn#${id}`)}>{heading[locale]}</a>
            </h3>
            <p className="soft">{lede[locale]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowItGoes({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <section className="home-part" aria-labelledby="how">
      <div>
        <h2 id="how">{homeText.howTitle[locale]}</h2>
        <p className="soft">{homeText.howText[locale]}</p>
      </div>
      <ol className="plumb hung">
        {homeSteps.map(({ title, text }) => (
          <li key={title.en}>
            <h3>{title[locale]}</h3>
            <p className="soft">{text[locale]}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The first page: what this is about, the way to a visit, when not to wait, and what will happen. */
export function Home({ locale, clinic, firstFree, isDemonstration, indexableAt }: HomeProps) {
  return (
    <SitePage
      locale={locale}
      path="/"
      title={homeText.title[locale]}
      description={homeText.lede[locale]}
      clinic={{ ...clinic, isDemonstration }}
      indexableAt={indexableAt}
      nav
      bleed
    >
      <Hero locale={locale} firstFree={firstFree} />
      <div className="wrap">
        <div className="home-emergency">
          <CareCard
            locale={locale}
            urgency="emergency"
            title={`${homeText.emergencyCall[locale]} ${clinic.emergencyNumber} ${homeText.emergencyTitle[locale]}`}
          >
            <ul>
              {homeEmergencySigns.map((sign) => (
                <li key={sign.en}>{sign[locale]}</li>
              ))}
            </ul>
            <p>
              <a className="standalone" href={localePath(locale, "/warning-signs")}>
                {homeText.checkSigns[locale]}
              </a>
            </p>
          </CareCard>
        </div>
        <Reading locale={locale} />
        <HowItGoes locale={locale} />
      </div>
    </SitePage>
  );
}
