/**
 * What one check says, by message key: in Chinese and in English. `{name}` stands for the message's argument of that name.
 * The check's own code is the key of its line in the settings; its other keys are `code.something`.
 */
export type Wording = Readonly<Record<string, readonly [zh: string, en: string]>>;
