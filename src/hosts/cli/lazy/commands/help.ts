export { refuseStrangers } from '../../commands/command-specs.ts';
export { helpFor } from '../../commands/help.ts';
