import { formDocument, type SentForm } from "#lib/intake/form-document";

const names = { en: "health-form.pdf", es: "formulario-de-salud.pdf" } as const;

/** The document as a download that no cache keeps. The name of the file tells nothing about the patient. */
export async function formFile(form: SentForm): Promise<Response> {
  return new Response(await formDocument(form), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${names[form.locale]}"`,
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
