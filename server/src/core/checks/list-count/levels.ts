import type { Reading } from '../../reading';
import { CharSet } from '../../text/char-set';
import { codeAt } from '../../text/chars';
import { NO_OUTCOMES, type Outcome } from '../check';
import { rewriteCount } from '../counting/count';

const CODE = 'list/count';

const NUMERALS = new CharSet('两二三四五六');
const GRADE = '级'.charCodeAt(0);
const LEVEL = new CharSet('国部省市州地盟县区旗乡镇街村组');
/** Words of two levels that may stand for one: 乡镇, 县区. */
const ONE = /乡镇|镇街|街镇|乡街|县区|区县|县市|市县区|市区|市州|州市|旗县|村组/g;
/** What has levels of government, not a grade: 三级医院, 四级公路 and 三级响应 are no levels. */
const OF_LEVELS =
  /^(?:联动|联网|联办|书记|网络|体系|机制|物流|干部|平台|党委|党组织|政府|人大|政协|法院|检察|河长|林长|田长|湖长|路长|链长|贯通|全覆盖|上下|同步|协同|联合|财政|便民|公共|一体|架构|网格|指挥|阵地|治理|服务|政务|综合服务|综治|应急管理|医疗卫生服务|养老|全面|层层)/;

/** 健全县乡村四级联动机制: levels of government without marks between them against their number. Offsets are the text's. */
export function levels({ paragraph: { text }, spots }: Reading): readonly Outcome[] {
  let found: Outcome[] | null = null;
  for (let i = 0; i < spots.length; i++) {
    const mark = spots[i]! + 1;
    if (codeAt(text, mark) !== GRADE || !NUMERALS.has(text.charCodeAt(mark - 1))) continue;
    if (!LEVEL.has(text.charCodeAt(mark - 2))) continue;
    const outcome = levelsBefore(text, mark);
    if (outcome !== null) (found ??= []).push(outcome);
  }
  return found ?? NO_OUTCOMES;
}

/** What is said of the levels whose 级 stands at `mark` behind a numeral; null for other grades and where the number agrees. */
function levelsBefore(text: string, mark: number): Outcome | null {
  if (!OF_LEVELS.test(text.slice(mark + 1, mark + 7))) return null;
  let start = mark - 1;
  while (start > 0 && LEVEL.has(text.charCodeAt(start - 1))) start--;
  const row = text.slice(start, mark - 1);
  if (row.length < 2 || row.length > 6 || '、（）()和'.includes(text.charAt(start - 1) || ' ')) return null;
  const count = '一二三四五六'.indexOf(text.charAt(mark - 1).replace('两', '二')) + 1;
  // The first may end the name of a place: 云溪市县乡两级.
  const fewest = row.length - (row.match(ONE)?.length ?? 0) - 1;
  // 国家省市县四级, 中央省市三级: one level more, in two characters.
  const most = row.length + ('家央团'.includes(text.charAt(start - 1) || ' ') ? 1 : 0);
  if (count >= fewest && count <= most) return null;
  if (count > most + 1 || count < fewest - 1) return null;
  const found = row.length;
  const newText = rewriteCount(text, { start: mark - 1, end: mark }, found);
  const args = { claim: `“${text.slice(mark - 1, mark + 1)}”`, count, found, items: Array.from(row).join('、') };
  return {
    code: CODE,
    severity: 'warning',
    start: mark - 1,
    end: mark + 1,
    message: { key: `${CODE}.${found > count ? 'more' : 'fewer'}`, args },
    related: [{ start, end: mark - 1, message: { key: `${CODE}.list`, args: { found } } }],
    fixes:
      newText === null
        ? []
        : [
            {
              title: { key: `${CODE}.change`, args: { shown: `${newText}级` } },
              edits: [{ start: mark - 1, end: mark, newText }],
              safe: false,
            },
          ],
  };
}
