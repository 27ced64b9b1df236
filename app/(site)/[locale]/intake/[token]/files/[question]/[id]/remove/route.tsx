import { removeQuestionFile } from "#components/intake/question-files-documents";

export const dynamic = "force-dynamic";

export { removeQuestionFile as POST };
