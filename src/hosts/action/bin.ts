import { processTerminal } from '../cli/terminal.ts';
import { main } from './main.ts';

main(processTerminal()).then((code) => {
  process.exitCode = code;
});
