/** Word lists that the reading of facts uses, by subject. */
export * from './words/action';
export * from './words/attain';
export * from './words/adverb';
export * from './words/capped-rates';
export * from './words/change';
export * from './words/predicate';
export * from './words/scope';
export * from './words/status';
export * from './words/time';
export * from './words/transition';
