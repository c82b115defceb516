import { main } from './main.ts';
import { thisProcess } from './terminal.ts';

main(process.argv.slice(2), thisProcess()).then((code) => {
  process.exitCode = code;
  // what a plugin left open, such as a timer, has a moment to end
  setTimeout(() => process.exit(), 1000).unref();
});
