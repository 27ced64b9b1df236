import { DocumentPage } from "#components/clinic/document-page";
import { documentHandled } from "#components/site/document-handled";
import { aboutClinic } from "#content/site/documents";
import { clinicText, pageNames } from "#content/text/site-pages";
import { renderOnce, siteOrigin } from "#lib/document";
import { localePath } from "#lib/locale";

export const GET = documentHandled("GET /about", async (request, { locale, clinic }) =>
  renderOnce(request, ["about", locale, clinic], () => (
    <DocumentPage
      locale={locale}
      clinic={clinic}
      document={aboutClinic}
      indexableAt={siteOrigin()}
      isDraft
      structured={{
        type: "MedicalClinic",
        properties: [
          ["name", clinic.name],
          ["telephone", clinic.phone],
          ["url", siteOrigin()],
        ],
      }}
    >
      <ul className="part">
        {(["doctors", "locations"] as const).map((page) => (
          <li key={page}>
            <a className="standalone" href={localePath(locale, `/${page}`)}>
              {pageNames[page][locale]}
            </a>{" "}
            <span className="soft">
              {(page === "doctors" ? clinicText.doctorsLede : clinicText.locationsLede)[locale]}
            </span>
          </li>
        ))}
      </ul>
    </DocumentPage>
  )),
);
