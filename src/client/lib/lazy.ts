/** A function that calls `load` once and returns the same result every time. After a failure, the next call tries again. */
export function lazy<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let result: Promise<Value> | undefined;
  return () =>
    (result ??= load().catch((error: unknown) => {
      result = undefined;
      throw error;
    }));
}
