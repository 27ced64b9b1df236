import { diffFromSchema, migrate } from "#scripts/start/migrate";

// In a process of its own: Prisma's engine keeps one alive for ten seconds more, and Vite cannot load it.
// Migrates the database at the address given, and prints what is then missing to schema.prisma: nothing.
const [address = ""] = process.argv.slice(2);
await migrate(address);
console.log(await diffFromSchema(address));
process.exit(0);
