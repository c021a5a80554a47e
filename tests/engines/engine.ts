/** A browser that a journey is made in. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** Opens an address for a visitor who has never been there. */
  readonly open: (address: string) => Promise<EngineWindow>;
  /** Closes all windows; @returns what went wrong in them: uncaught errors, refusals of the policy. */
  readonly closeWindows: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A window of it. Whatever is done there is done by the browser, as by a person. */
export interface EngineWindow {
  readonly address: () => Promise<string>;
  readonly title: () => Promise<string>;
  readonly back: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /**
   * Presses the middle of the element that has the mark.
   * @returns whether it could be pressed: it may have gone, or lie under something else
   */
  readonly press: (mark: string) => Promise<boolean>;
  /** Presses keys one after the other: `a`, `Enter`, `Shift+ArrowLeft`. */
  readonly keys: (...keys: readonly string[]) => Promise<void>;
  /** Runs a function in the page. It is sent as text, and knows only what it is given. */
  readonly run: <Given, Result>(script: (given: Given) => Result, given: Given) => Promise<Result>;
  /** @returns the one further window that an act opens */
  readonly windowBy: (act: () => Promise<unknown>) => Promise<EngineWindow>;
}

/** ms after which what has not come will not come: a bound for a busy machine, never a wait. */
export const BOUND = 45_000;

/** ms between two looks. */
const PAUSE = 50;

/**
 * Asks again and again until there is an answer.
 * @param what names what is waited for, for the case that it never comes
 * @throws the last error that `ask` threw, or one that names `what`
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const end = Date.now() + BOUND;
  let answer = await ask();
  while (answer === undefined) {
    if (Date.now() > end) throw new Error(`not within ${BOUND} ms: ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
    answer = await ask();
  }
  return answer;
}

/**
 * Does something in a page, and in the next one where the page is just giving place to it.
 * @param isLeaving whether an error says so
 */
export async function inPage<Result>(
  act: () => Promise<Result>,
  isLeaving: (error: unknown) => boolean,
): Promise<Result> {
  const { result } = await until("the next page", async () => {
    try {
      return { result: await act() };
    } catch (error) {
      if (isLeaving(error)) return undefined;
      throw error;
    }
  });
  return result;
}
