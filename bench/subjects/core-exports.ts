export { Analysis } from './server/src/core/analysis';
export { loadSegmenter } from './server/src/segmentation/nodejieba';
export { figureBroken } from './server/src/core/checks/figure-broken';
export { numberingSequence } from './server/src/core/checks/numbering-sequence';
export { outcomesOfCheck } from './server/src/core/checks/run';
