// Preloaded into each measured process: writes its peak resident memory (KiB) to the file that PIC_MEMOIRE names.
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** Linux lets a child inherit its parent's peak in `maxRSS`; `VmHWM` counts from the start of the program itself. */
function pic() {
  try {
    const lu = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (lu) return Number(lu[1]);
  } catch {
    // Elsewhere than on Linux.
  }
  return process.resourceUsage().maxRSS;
}

const fichier = process.env.PIC_MEMOIRE;
if (fichier && isMainThread) process.on('exit', () => writeFileSync(fichier, String(pic())));
