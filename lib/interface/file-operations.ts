import { z } from "zod";
import { ownFile, patientPapers, setAsideRequest } from "#lib/files/schema";
import type { Operation } from "#lib/interface/operation";

const manageToken = z.string().min(20).max(100);
const id = z.object({ id: z.uuid() });
const done = z.object({ ok: z.literal(true) });
/** `isNew` false: the visit had the same file already. */
const added = z.object({ id: z.uuid(), isNew: z.boolean() });

/** Letters, cards and reports that come with a visit. */
export const fileOperations = {
  listOwnFiles: {
    id: "listOwnFiles",
    method: "GET",
    path: "/api/v1/visits/{manageToken}/files",
    summary: "What was sent for a visit, and whether more may be sent",
    audience: "patient link",
    params: z.object({ manageToken }),
    success: {
      status: 200,
      description: "Oldest first",
      schema: z.object({ files: z.array(ownFile), isOpen: z.boolean() }),
    },
    problems: [404],
  },
  sendFile: {
    id: "sendFile",
    method: "POST",
    path: "/api/v1/visits/{manageToken}/files",
    summary: "Send a PDF, JPEG, PNG or HEIC up to 20 MB; the same file again is kept once",
    audience: "patient link",
    params: z.object({ manageToken }),
    takesFile: true,
    success: { status: 201, description: "Kept", schema: added },
    problems: [404, 413, 415, 422],
  },
  takeBackFile: {
    id: "takeBackFile",
    method: "DELETE",
    path: "/api/v1/visits/{manageToken}/files/{id}",
    summary: "Take back a file that one sent, before the visit",
    audience: "patient link",
    params: z.object({ manageToken, id: z.uuid() }),
    success: { status: 200, description: "Gone", schema: done },
    problems: [404, 409],
  },
  listPatientFiles: {
    id: "listPatientFiles",
    method: "GET",
    path: "/api/v1/patients/{id}/files",
    summary: "Every file of a patient, newest first, those set aside among them; visits that can take one more",
    audience: "staff",
    params: id,
    success: { status: 200, description: "Files", schema: patientPapers },
    problems: [401, 403, 404],
  },
  addVisitFile: {
    id: "addVisitFile",
    method: "POST",
    path: "/api/v1/appointments/{id}/files",
    summary: "Add a paper that came to the desk to a visit",
    audience: "staff",
    params: id,
    takesFile: true,
    success: { status: 201, description: "Kept", schema: added },
    problems: [401, 403, 404, 413, 415, 422],
  },
  readFile: {
    id: "readFile",
    method: "GET",
    path: "/api/v1/files/{id}",
    summary: "A file, as a download; each reading is recorded",
    audience: "staff",
    params: id,
    success: { status: 200, description: "The file", contentType: "application/octet-stream" },
    problems: [401, 403, 404],
  },
  previewFile: {
    id: "previewFile",
    method: "GET",
    path: "/api/v1/files/{id}/preview",
    summary: "A small picture of a photo; each reading is recorded",
    audience: "staff",
    params: id,
    success: { status: 200, description: "JPEG", contentType: "image/jpeg" },
    problems: [401, 403, 404],
  },
  setFileAside: {
    id: "setFileAside",
    method: "POST",
    path: "/api/v1/files/{id}/set-aside",
    summary: "Mark a file that does not belong here: kept, out of the way",
    audience: "staff",
    params: id,
    body: setAsideRequest,
    success: { status: 200, description: "Set aside", schema: done },
    problems: [401, 403, 404, 409, 422],
  },
  restoreFile: {
    id: "restoreFile",
    method: "POST",
    path: "/api/v1/files/{id}/restore",
    summary: "Put a file back among the others",
    audience: "staff",
    params: id,
    success: { status: 200, description: "Back", schema: done },
    problems: [401, 403, 404, 409],
  },
} as const satisfies Record<string, Operation>;
