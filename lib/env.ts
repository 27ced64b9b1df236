import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  AUTH_SECRET: z.string().min(32),
  BASE_URL: z.url().default("http://localhost:3000"),
  DATA_DIR: z.string().default(".data"),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Plumbline Spine Clinic <no-reply@localhost>"),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  FILES_KEY: z.string().min(32).optional(),
  FILES_S3_ENDPOINT: z.url().optional(),
  FILES_S3_BUCKET: z.string().optional(),
  FILES_S3_REGION: z.string().default("us-east-1"),
  FILES_S3_ACCESS_KEY_ID: z.string().optional(),
  FILES_S3_SECRET_ACCESS_KEY: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().positive().default(10),
});

let parsed: z.infer<typeof schema> | undefined;

/** The settings of this process, checked once at first use. `npm start` provides what .env.example describes. */
export function env(): z.infer<typeof schema> {
  parsed ??= schema.parse(process.env);
  return parsed;
}
