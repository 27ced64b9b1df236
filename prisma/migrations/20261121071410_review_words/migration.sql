-- New values can be used only once they are committed: a migration of their own.
ALTER TYPE "Decision" ADD VALUE 'call';
ALTER TYPE "Decision" ADD VALUE 'enter_in_error';
