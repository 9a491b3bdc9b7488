/** Something the person at the keyboard can put right. Its message says what is wrong and what to write instead. */
export class UsageError extends Error {}
