/** Whether a process with this id exists, ours or not. */
export function isAlive(pid: number): boolean;
/** The command line of a process, or "" when there is none. Pids are used again: compare before you signal one. */
export function commandOf(pid: number): string;
/** The id of a process's parent, or 0. */
export function parentOf(pid: number): number;
/** Waits until the process is gone; false when it is still there after `milliseconds`. */
export function stopped(pid: number, milliseconds: number): Promise<boolean>;
