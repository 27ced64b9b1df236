import { removeVisitFile } from "#components/files/files-documents";

export const dynamic = "force-dynamic";

export { removeVisitFile as POST };
