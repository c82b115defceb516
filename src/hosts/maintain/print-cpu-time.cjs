// For the benchmark: writes the CPU microseconds of the process that requires it to its fourth stream.
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String(user + system));
});
