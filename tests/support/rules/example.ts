/** An entry that breaks one rule, the diagnostic, and a similar entry that does not break it. */
export interface RuleExample {
  readonly rule: string;
  readonly fails: string;
  readonly problem: string;
  readonly passes: string;
  readonly reason: string;
  /** The name of the failing file, when it matters. */
  readonly file?: string;
}
