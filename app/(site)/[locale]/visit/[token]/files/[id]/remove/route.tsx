import { removeFileDocument } from "#components/files/files-documents";

export const dynamic = "force-dynamic";

export const POST = removeFileDocument("visit");
