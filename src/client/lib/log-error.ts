/** Logs `error`, which a visitor only sees as a message. Failures while the browser is offline are expected and not logged. */
export function logError(error: unknown): undefined {
  if (navigator.onLine) console.error(error);
}
