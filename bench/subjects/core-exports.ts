export { Analysis } from './server/src/core/analysis';
export { loadSegmenter } from './server/src/segmentation/nodejieba';
