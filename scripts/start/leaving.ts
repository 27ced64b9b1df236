import { endTasks } from "#scripts/start/tasks";

/** The one way out: stops what was started, last first, then ends this process (0 when we were asked to, else 1). */
export class Leaving {
  /** Turns what went wrong into one line. */
  explain: (error: unknown) => string = String;
  private readonly stops: (() => Promise<void>)[] = [];
  private readonly announcements: (() => void)[] = [];
  private isLeaving = false;

  constructor() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => this.leave(0));
    // scripts/pinned-node.mjs above us was killed.
    process.on("disconnect", () => this.leave(0));
    process.on("uncaughtException", this.because);
  }

  /** Called when leaving begins. */
  announce(tell: () => void): void {
    this.announcements.push(tell);
  }

  /** Called in turn when leaving, the latest first. */
  add(stop: () => Promise<void>): void {
    if (this.isLeaving) void stop();
    else this.stops.push(stop);
  }

  /** Leaves because something went wrong; says what to do about it. */
  because = (error: unknown): void => {
    if (this.isLeaving) return;
    console.error(this.explain(error));
    this.leave(1);
  };

  private leave(code: number): void {
    if (this.isLeaving) return;
    this.isLeaving = true;
    if (code === 0) tell("\nStopping …");
    // Never more than the ten seconds that a process manager gives; PostgreSQL recovers from worse.
    setTimeout(() => process.exit(code), 9500);
    void this.stopAll().then(() => {
      if (code === 0) tell("Stopped.");
      process.exit(code);
    });
  }

  private async stopAll(): Promise<void> {
    for (const announcement of this.announcements) announcement();
    endTasks();
    for (const stop of this.stops.reverse()) await stop().catch(() => undefined);
  }
}

/** The terminal may be gone. */
function tell(line: string): void {
  try {
    console.log(line);
  } catch {
    // Nobody reads it.
  }
}
