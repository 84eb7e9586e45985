import type { Paragraph } from '../layout/paragraph';
import type { HeadingCandidate } from './heading';

export function findHeadingCandidates(_paragraph: Paragraph): readonly HeadingCandidate[] {
  return [];
}
