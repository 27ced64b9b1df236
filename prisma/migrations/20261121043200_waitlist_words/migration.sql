-- AlterEnum

ALTER TYPE "MessageKind" ADD VALUE 'waitlist_joined';
ALTER TYPE "MessageKind" ADD VALUE 'waitlist_offer';

-- AlterEnum
ALTER TYPE "TokenPurpose" ADD VALUE 'waitlist';
