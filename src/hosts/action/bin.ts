import { thisProcess } from '../cli/terminal.ts';
import { main } from './main.ts';

main(thisProcess()).then((code) => {
  process.exitCode = code;
});
