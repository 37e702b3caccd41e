// A thread that prints nothing, and does with a sheet what its subject says. It answers with its own number and how many sheets it holds at once, a turn of its loop later.
const { parentPort, threadId } = require('node:worker_threads');
let atOnce = 0;
const acts = {
  hang() {},
  exit: () => process.exit(1),
  fault: () => answer({ fault: 'no such letter' }),
  print: () => setImmediate(() => answer({ missing: [`thread ${threadId}`, `${atOnce} at once`] })),
};
function answer(words) {
  atOnce -= 1;
  parentPort.postMessage(words);
}
parentPort.on('message', ({ subject }) => {
  atOnce += 1;
  acts[subject]();
});
