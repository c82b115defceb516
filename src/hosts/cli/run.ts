import { main } from './main.ts';
import { thisProcess } from './terminal.ts';

main(process.argv.slice(2), thisProcess()).then((code) => {
  process.exitCode = code;
});
