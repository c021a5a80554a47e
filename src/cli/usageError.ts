/** What somebody asked for and cannot have, in words for them; a line a fault. */
export class UsageError extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
  }
}
