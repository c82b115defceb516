/** What `init` says of what it found and wrote, and of how it was called. */
export const initTexts = {
  takesNo: 'init takes no {given}',
  runInRepository: 'Run it in the folder of the repository',
  found: 'Found: {found}',
  projectIn: '{name} in {folder}',
  templates: '{count} {count:template|templates}',
  nesting: '{count} with nested stacks',
  environments: '{names:environment|environments} {names} in samconfig.toml',
  parameterFiles: 'parameter {names:file|files} {names}',
  kept: 'Kept {path}, which already exists',
  keptToAdd: 'Kept {path}, which already exists. To add to it:',
  wrote: 'Wrote {path}',
  next: 'Next: {command}',
  acceptAll: 'To accept the findings of today: {command}\nThen add {option} to the command in {files}',
  networksAreComplete:
    'If no stack outside this repository adds routes, endpoints or rules to its VPCs, add {property} to the config: then findings that depend on the whole network are decided',
  notWritten: '{path} cannot be written: {why}',
} as const;
