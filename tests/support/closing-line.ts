import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends every run with "N passed, N failed", the line that scripts read. Errors outside any test count as failures. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0);
    const count = (state: string): number => states.filter((each) => each === state).length;
    const skipped = count('skipped');
    process.stdout.write(
      `${count('passed')} passed, ${count('failed') + broken.length + errors.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    );
  }
}
