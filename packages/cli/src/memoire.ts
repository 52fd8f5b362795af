/** Keeps V8's young generation small: texts are read one at a time, and nothing of one outlives the next. */
import v8 from 'node:v8';

/** Halves the memory of a long run, for a few percent of its time (docs/benchmarks.md); to be called before any work. */
export function limiterJeuneGeneration(): void {
  v8.setFlagsFromString('--semi-space-growth-factor=1');
  v8.setFlagsFromString('--min-semi-space-size=1');
}
