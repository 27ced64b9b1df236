-- New values can be used only once they are committed: a migration of their own.
ALTER TYPE "Decision" ADD VALUE 'amend';
ALTER TYPE "Decision" ADD VALUE 'withdraw';
