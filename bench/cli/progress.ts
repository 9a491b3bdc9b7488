const BAR_WIDTH = 24;
/** The minimum time between two updates of the bar, so that drawing does not slow down what is measured. */
const UPDATE_INTERVAL_MS = 100;

export interface Progress {
  /** Shows the current step and which share of it, from 0 to 1, is done. */
  readonly show: (step: string, share?: number) => void;
  /** Removes the bar before other output is printed. */
  readonly clear: () => void;
}

/** Creates a progress display: a bar that updates in place on a terminal, otherwise one line per step. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  let lastStep = '';
  let lastUpdate = 0;
  const showLine = (step: string): void => {
    if (step !== lastStep) stream.write(`${step}\n`);
    lastStep = step;
  };
  const showBar = (step: string, share = 0): void => {
    if (step === lastStep && performance.now() - lastUpdate < UPDATE_INTERVAL_MS) return;
    const filled = Math.round(Math.min(1, share) * BAR_WIDTH);
    stream.write(`\r\u001b[K[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ${step}`);
    lastStep = step;
    lastUpdate = performance.now();
  };
  return stream.isTTY ? { show: showBar, clear: () => void stream.write('\r\u001b[K') } : { show: showLine, clear: () => undefined };
}
