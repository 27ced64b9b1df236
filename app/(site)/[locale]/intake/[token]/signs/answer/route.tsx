import { signsAnswerDocument } from "#components/intake/signs-documents";

export const dynamic = "force-dynamic";

export const GET = signsAnswerDocument("intake");
