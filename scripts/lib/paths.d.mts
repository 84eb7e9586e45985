/** The checkout. */
export const root: string;

/** Where the harness keeps tools too large to be dependencies. */
export const cacheDir: string;

/** The folder a person typed a relative path in. */
export const startedIn: string;

/** True where a missing tool is a failure and not a reason to skip. */
export const onCI: boolean;
