/** Keeps the compiled code of the bundle from one run to the next, where Node can (22.1 and later). */
import nodeModule from 'node:module';

export function enableCompileCache(): void {
  (nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();
}
