import { questionFilesDocument, sendQuestionFile } from "#components/intake/question-files-documents";

export const dynamic = "force-dynamic";

export { questionFilesDocument as GET, sendQuestionFile as POST };
