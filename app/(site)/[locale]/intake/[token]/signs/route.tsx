import { signsAgainDocuments } from "#components/intake/signs-documents";

export const dynamic = "force-dynamic";

export const { GET, POST } = signsAgainDocuments("intake");
