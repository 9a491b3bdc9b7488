const BAR = 24;
/** Between two drawings of the bar, so that drawing does not slow what is measured. */
const PAUSE_MS = 100;

export interface Progress {
  /** Tells what is being done, and the share of it, 0 to 1, that is done. */
  readonly show: (step: string, share?: number) => void;
  /** Takes the bar away, so that something else can be printed. */
  readonly clear: () => void;
}

/** Progress on `stream`: a bar that is drawn over on a terminal, else a plain line for each new step. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  let last = '';
  let drawn = 0;
  const plain = (step: string): void => {
    if (step !== last) stream.write(`${step}\n`);
    last = step;
  };
  const bar = (step: string, share = 0): void => {
    if (step === last && performance.now() - drawn < PAUSE_MS) return;
    const full = Math.round(Math.min(1, share) * BAR);
    stream.write(`\r\u001b[K[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${step}`);
    last = step;
    drawn = performance.now();
  };
  return stream.isTTY ? { show: bar, clear: () => void stream.write('\r\u001b[K') } : { show: plain, clear: () => undefined };
}
