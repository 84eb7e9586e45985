export { Analysis } from './server/src/core/analysis';
export { clauseAt } from './server/src/core/text/clauses';
export { loadSegmenter } from './server/src/segmentation/nodejieba';
