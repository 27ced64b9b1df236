import { z } from "zod";
import { idempotencyKey } from "#lib/api";
import { fileKinds } from "#lib/files/schema";
import type { Operation } from "#lib/interface/operation";
import { operations } from "#lib/interface/operations";

const jsonSchema = (schema: z.ZodType, io: "input" | "output") => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any", target: "draft-2020-12" });
  return rest;
};

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "code"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { type: "string" },
    detail: { type: "string" },
    requestId: { type: "string", format: "uuid" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["pointer", "code", "message"],
        properties: {
          pointer: { type: "string" },
          code: { type: "string" },
          message: { type: "string" },
          linkId: { type: "string", description: "The question, for findings about a health form" },
          path: { type: "string", description: "Where its answer stands in the form" },
        },
      },
    },
    alternatives: {
      type: "array",
      items: { type: "object" },
      description: "The nearest free times, with code slot_taken and hold_expired",
    },
    conflicts: {
      type: "array",
      items: { type: "object" },
      description:
        "With code precondition_failed: { linkId, path, saved, revision } of each answer changed by somebody else",
    },
    allowed: {
      type: "array",
      items: { type: "string" },
      description: "The states that can be reached, with code illegal_transition",
    },
  },
} as const;

const parametersIn = (place: "path" | "query", schema: z.ZodType | undefined) => {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, "input") as {
    properties?: object;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: property,
  }));
};

function headersOf({ idempotent, ifMatch }: Operation) {
  const key = { name: "Idempotency-Key", in: "header", required: false, schema: jsonSchema(idempotencyKey, "input") };
  const match = {
    name: "If-Match",
    in: "header",
    required: true,
    schema: { type: "string" },
    description: 'The ETag that was read: "7"',
  };
  return [...(idempotent ? [key] : []), ...(ifMatch ? [match] : [])];
}

const fileForm = {
  required: true,
  content: {
    "multipart/form-data": {
      schema: {
        type: "object",
        required: ["kind", "file"],
        properties: {
          kind: { enum: fileKinds },
          file: { type: "string", contentMediaType: "application/octet-stream" },
        },
      },
    },
  },
} as const;

const problemAnswer = {
  description: "Problem details (RFC 9457)",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

function describe(operation: Operation) {
  const { id, summary, audience, success, params, query, body, problems } = operation;
  const contentType = success.contentType ?? "application/json";
  const schema = success.schema ? jsonSchema(success.schema, "output") : { type: "string" };
  return {
    operationId: id,
    summary,
    parameters: [...parametersIn("path", params), ...parametersIn("query", query), ...headersOf(operation)],
    ...(body && {
      requestBody: { required: true, content: { "application/json": { schema: jsonSchema(body, "input") } } },
    }),
    ...(operation.takesFile && { requestBody: fileForm }),
    responses: {
      [success.status]: { description: success.description, content: { [contentType]: { schema } } },
      ...Object.fromEntries([400, ...problems, 500, 503].map((status) => [status, problemAnswer])),
    },
    ...(audience === "staff" && { security: [{ staffSession: [] }] }),
  };
}

/** The API as an OpenAPI 3.1 document, from the same schemas that check every request. */
export function openApiDocument() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of Object.values<Operation>(operations)) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Plumbline",
      version: "1",
      description: "Booking, intake, review and procedure slots of a clinic for vertebral compression fractures.",
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { staffSession: { type: "apiKey", in: "cookie", name: "plumbline" } },
    },
  };
}
