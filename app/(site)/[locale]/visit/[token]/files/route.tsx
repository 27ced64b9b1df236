import { filesDocuments } from "#components/files/files-documents";

export const dynamic = "force-dynamic";

export const { GET, POST } = filesDocuments("visit");
