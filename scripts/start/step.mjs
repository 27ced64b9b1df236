const isTerminal = process.stdout.isTTY === true;

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const wholeSeconds = (from) => `${Math.round((performance.now() - from) / 1000)} s`;
const wipe = () => isTerminal && process.stdout.write("\r\x1b[2K");

export async function step(done, work, doing = done) {
  const from = performance.now();
  const show = () => {
    if (isTerminal) process.stdout.write(`\r\x1b[2K… ${doing}   ${wholeSeconds(from)}`);
    else console.log(`… ${doing}   ${wholeSeconds(from)}`);
  };
  if (isTerminal) show();
  const life = setInterval(show, isTerminal ? 1000 : 10_000);
  try {
    const result = await work();
    wipe();
    const detail = typeof result === "string" && result !== "" ? ` (${result})` : "";
    console.log(`✓ ${`${done}${detail}`.padEnd(44)} ${seconds(from)}`);
    return result;
  } catch (error) {
    wipe();
    console.log(`✗ ${doing.padEnd(44)} ${seconds(from)}`);
    throw error;
  } finally {
    clearInterval(life);
  }
}
