let isStreaming = false;

/** Said by the one place that listens to the server's events, whenever the stream opens or is lost. */
export function setStreaming(open: boolean): void {
  isStreaming = open;
}

/** How often a list is asked again: seldom while the server tells of changes, every `milliseconds` while it does not. */
export const pollEvery = (milliseconds: number) => () => (isStreaming ? 60_000 : milliseconds);
