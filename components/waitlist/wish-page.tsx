import { JourneyPage } from "#components/booking/journey";
import { type ClinicCard, SitePage } from "#components/site/site-page";
import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { WishFields, type WishFieldsProps } from "#components/waitlist/wish-fields";
import { formText } from "#content/text/site";
import { waitlistText as say } from "#content/text/waitlist";
import { localePath } from "#lib/locale";

type WishPageProps = WishFieldsProps &
  Readonly<{
    clinic: ClinicCard;
    /** This page's address without a language, with what was answered before it where that is kept there */
    path: string;
    backTo: string;
    /** Part of a booking, or of a visit that is booked already */
    of: "booking" | "visit";
  }>;

/** One question about when somebody could come. */
export function WishPage({ clinic, path, backTo, of, ...fields }: WishPageProps) {
  const { locale, question, errors } = fields;
  const title = say[question].title[locale];
  const form = (
    <Form action={localePath(locale, path)}>
      <WishFields {...fields} />
      <Button>{formText.continue[locale]}</Button>
    </Form>
  );
  const page = { locale, clinic, path, title, errors };
  return of === "booking" ? (
    <JourneyPage {...page} step="time" last={say.step} backTo={backTo}>
      {form}
    </JourneyPage>
  ) : (
    <SitePage {...page} backTo={localePath(locale, backTo)}>
      {form}
    </SitePage>
  );
}
