/**
 * Runs one step and shows it: elapsed seconds while it lasts, then `done`, what `work` returned
 * (for example "3 new") and how long it took. `doing` is shown meanwhile.
 */
export function step<Result>(done: string, work: () => Promise<Result>, doing?: string): Promise<Result>;
