import { sendVisitFile, visitFilesDocument } from "#components/files/files-documents";

export const dynamic = "force-dynamic";

export { sendVisitFile as POST, visitFilesDocument as GET };
