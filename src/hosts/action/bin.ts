import { thisProcess } from '../cli/terminal.ts';
import { main } from './main.ts';

main(thisProcess(process.cwd())).then((code) => {
  process.exitCode = code;
});
