import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Prints "N passed, N failed" as the last line of every run, for scripts. Errors outside a test count as failures. So does a
 * run that ends before its tests start, for example because the build fails.
 */
export default class ClosingLine implements Reporter {
  #line = '0 passed, 1 failed';

  onInit(): void {
    process.once('exit', () => process.stdout.write(`${this.#line}\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    if (states.length + modules.length === 0) return;
    const broken = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0);
    const count = (state: string): number => states.filter((each) => each === state).length;
    const skipped = count('skipped');
    this.#line = `${count('passed')} passed, ${count('failed') + broken.length + errors.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  }
}
