/** An entry that breaks one rule, what is said of it, and one that keeps it though it looks alike. */
export interface RuleExample {
  readonly rule: string;
  readonly fails: string;
  readonly says: string;
  readonly passes: string;
  readonly reason: string;
  /** The name of the failing file, when it matters. */
  readonly file?: string;
}
