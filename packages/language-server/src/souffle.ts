/** A pause in long work. */

/** Lets what has come from the client be read. */
export function souffler(): Promise<void> {
  return new Promise((suite) => {
    if (typeof setImmediate === 'function') setImmediate(suite);
    else setTimeout(suite, 0);
  });
}
