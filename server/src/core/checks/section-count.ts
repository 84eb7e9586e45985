import { Derived } from '../versions/derived';
import type { Reading } from '../reading';
import type { DocumentCheck } from './check';
import { countsSections, numberedCounts, type NumberedCount } from './counting/numbered';
import { numberedOutcomes } from './counting/report';
import { backReferences } from './section-count/back-references';
import { invalid, valid } from './section-count/examples';

const CODE = 'section/count';

/** 重点做好八个方面工作 against the headings, or 一是 … 九是, that follow. */
export const sectionCount: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  *detect(analysis) {
    const { asRead, readings } = analysis;
    yield* ofSections.of(asRead.lineage, numberedCounts(asRead), readings);
    yield* backReferences(analysis);
  },
};

/** What is said of counts of sections that numbered items follow. */
const ofSections = new Derived((counts: readonly NumberedCount[], readings: readonly Reading[]) =>
  numberedOutcomes(
    CODE,
    readings,
    counts.filter((counted) => countsSections(readings, counted)),
  ),
);
