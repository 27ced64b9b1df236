// Preloaded into every process that `npm start` starts, and by them in turn: however their parent ends, they end too.
// Asked for, not listened for: a listener would hold the channel open, and a program that has done its work must end.
if (process.channel) setInterval(() => process.connected || process.exit(1), 200).unref();
