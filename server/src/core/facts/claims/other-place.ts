import { Memo } from '../../versions/memo';
import { CharSet } from '../../text/char-set';
import type { Passage } from '../passage';

/**
 * Whether a sentence or a whole paragraph is about a place inside the report's own, which the words beside its figures do
 * not repeat: 塞岭管理区始建于1955年。…全年完成地区生产总值14.9亿元; 高新区完成产值620亿元，规模以上工业增加值增长12.3%.
 */

const ZONE = '(?:开发区|高新区|经开区|新区|园区|保税区|示范区|试验区|合作区|管理区|产业园|自贸区)';
/** 高新区完成…, ——临港新区：…: at the start of a sentence, whatever the zone does there. */
const ZONE_FIRST = new RegExp(`^[—\\s]*(?:“[^”]{1,8}”|[^，。；“”、\\d]{0,10}?)${ZONE}`);
const PLACE_FIRST = new RegExp(
  `^[—\\s]*[^，。；：“”、\\d全各我]{2,10}(?:${ZONE}|[县区市旗镇乡])(?:位于|地处|始建于|隶属于?|成立于|下?辖\\d|[：:])`,
);
/** 中心城区空气质量…, 市区…: the built-up part of the place, which the clauses behind go on about. */
const TOWN_FIRST =
  /^[—\s]*(?:[（(][一二三四五六七八九十]+[）)])?(?:全?[省市县区州])?(?:中心城区|主城区|城区|市区|县城|建成区)/;
/** Every zone ends in one of them, and every place in one of those behind. */
const ENDS_ZONE = new CharSet('区园城');
const ENDS_PLACE = new CharSet('区园县市旗镇乡');
/** No subject of a sentence or paragraph is longer. */
const LONGEST = 24;

const aboutAnother = new Memo<Passage, { readonly place: boolean }>(({ text }) => ({
  place: ENDS_PLACE.isIn(text, 0, LONGEST) && PLACE_FIRST.test(text.slice(0, LONGEST)),
}));

/** Whether the sentence that starts at `sentence` is said of another place than the report's, as far as its form tells. */
export function isOfOtherPlace(passage: Passage, sentence: number): boolean {
  if (aboutAnother.of(passage).place) return true;
  const { text } = passage;
  const end = sentence + LONGEST;
  if (!ENDS_ZONE.isIn(text, sentence, end)) return false;
  const words = text.slice(sentence, end);
  return ZONE_FIRST.test(words) || TOWN_FIRST.test(words);
}
