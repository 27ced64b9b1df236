-- AlterEnum
ALTER TYPE "ConfigurationKind" ADD VALUE 'location';
