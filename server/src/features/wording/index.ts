import type { Language } from '../../protocol/language';
import { en } from './en';
import type { FeatureWords } from './words';
import { zh } from './zh';

export type { FeatureWords };

export const featureWords: Readonly<Record<Language, FeatureWords>> = { zh, en };
