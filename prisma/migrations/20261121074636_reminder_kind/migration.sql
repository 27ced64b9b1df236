-- AlterEnum
ALTER TYPE "MessageKind" ADD VALUE 'reminder';
