/** Which side of the written number the true value lies on. */
export type HedgeBound = 'about' | 'almost' | 'atLeast' | 'atMost';

export interface Hedge {
  readonly text: string;
  readonly bound: HedgeBound;
  /** Where the word stands: directly before the number, directly after the unit, or inside (2000余个). */
  readonly position: 'before' | 'after' | 'inside';
  /** The word states a strict inequality (超过, 不足, 低于); others include the number itself (不低于, 以上). */
  readonly strict?: true;
  /** For a word that is a hedge only after these units: 三年多, but not 3家多功能厅. */
  readonly onlyAfterUnits?: readonly string[];
  /** For a word that is a hedge only before a magnitude without digits: 上亿人, but not 线上3家. */
  readonly onlyBeforeMagnitude?: true;
}

const unitsThatTakeMore = [
  '年',
  '载',
  '个月',
  '天',
  '周',
  '岁',
  '倍',
  '元',
  '公里',
  '里',
  '斤',
  '吨',
  '小时',
  '世纪',
  '个世纪',
];

/**
 * Words that bound or blur a number. Longest match first is meant: 不低于 before 低于, 不超过 before 超过. 达到, 为, 实现
 * and 完成 state the number exactly and are not hedges.
 */
export const hedges: readonly Hedge[] = [
  { text: '约', bound: 'about', position: 'before' },
  { text: '大约', bound: 'about', position: 'before' },
  { text: '约为', bound: 'about', position: 'before' },
  { text: '约达', bound: 'about', position: 'before' },
  { text: '约占', bound: 'about', position: 'before' },
  { text: '大概', bound: 'about', position: 'before' },
  { text: '大致', bound: 'about', position: 'before' },
  { text: '左右', bound: 'about', position: 'after' },
  { text: '上下', bound: 'about', position: 'after' },
  { text: '前后', bound: 'about', position: 'after' },

  { text: '近', bound: 'almost', position: 'before' },
  { text: '将近', bound: 'almost', position: 'before' },
  { text: '接近', bound: 'almost', position: 'before' },
  { text: '逼近', bound: 'almost', position: 'before' },

  { text: '超', bound: 'atLeast', position: 'before', strict: true },
  { text: '超过', bound: 'atLeast', position: 'before', strict: true },
  { text: '超出', bound: 'atLeast', position: 'before', strict: true },
  { text: '超越', bound: 'atLeast', position: 'before', strict: true },
  { text: '已超', bound: 'atLeast', position: 'before', strict: true },
  { text: '突破', bound: 'atLeast', position: 'before', strict: true },
  { text: '逾', bound: 'atLeast', position: 'before', strict: true },
  { text: '跨越', bound: 'atLeast', position: 'before' },
  { text: '迈过', bound: 'atLeast', position: 'before' },
  { text: '越过', bound: 'atLeast', position: 'before' },
  { text: '高于', bound: 'atLeast', position: 'before', strict: true },
  { text: '大于', bound: 'atLeast', position: 'before', strict: true },
  { text: '多于', bound: 'atLeast', position: 'before', strict: true },
  { text: '不低于', bound: 'atLeast', position: 'before' },
  { text: '不少于', bound: 'atLeast', position: 'before' },
  { text: '不小于', bound: 'atLeast', position: 'before' },
  { text: '不下于', bound: 'atLeast', position: 'before' },
  { text: '不亚于', bound: 'atLeast', position: 'before' },
  { text: '至少', bound: 'atLeast', position: 'before' },
  { text: '最少', bound: 'atLeast', position: 'before' },
  { text: '以上', bound: 'atLeast', position: 'after' },
  { text: '及以上', bound: 'atLeast', position: 'after' },
  { text: '（含）以上', bound: 'atLeast', position: 'after' },
  { text: '(含)以上', bound: 'atLeast', position: 'after' },
  { text: '（及）以上', bound: 'atLeast', position: 'after' },
  { text: '之上', bound: 'atLeast', position: 'after' },
  { text: '开外', bound: 'atLeast', position: 'after', strict: true },
  { text: '余', bound: 'atLeast', position: 'inside' },
  { text: '多', bound: 'atLeast', position: 'inside' },
  { text: '多', bound: 'atLeast', position: 'after', onlyAfterUnits: unitsThatTakeMore },
  { text: '有余', bound: 'atLeast', position: 'after', onlyAfterUnits: unitsThatTakeMore },
  { text: '上', bound: 'atLeast', position: 'before', onlyBeforeMagnitude: true },

  { text: '不超过', bound: 'atMost', position: 'before' },
  { text: '不超', bound: 'atMost', position: 'before' },
  { text: '不高于', bound: 'atMost', position: 'before' },
  { text: '不大于', bound: 'atMost', position: 'before' },
  { text: '不多于', bound: 'atMost', position: 'before' },
  { text: '不突破', bound: 'atMost', position: 'before' },
  { text: '不到', bound: 'atMost', position: 'before', strict: true },
  { text: '不足', bound: 'atMost', position: 'before', strict: true },
  { text: '不满', bound: 'atMost', position: 'before', strict: true },
  { text: '未满', bound: 'atMost', position: 'before', strict: true },
  { text: '低于', bound: 'atMost', position: 'before', strict: true },
  { text: '少于', bound: 'atMost', position: 'before', strict: true },
  { text: '小于', bound: 'atMost', position: 'before', strict: true },
  { text: '至多', bound: 'atMost', position: 'before' },
  { text: '最多', bound: 'atMost', position: 'before' },
  { text: '控制在', bound: 'atMost', position: 'before' },
  { text: '压控在', bound: 'atMost', position: 'before' },
  { text: '控制到', bound: 'atMost', position: 'before' },
  { text: '以内', bound: 'atMost', position: 'after' },
  { text: '之内', bound: 'atMost', position: 'after' },
  { text: '以下', bound: 'atMost', position: 'after' },
  { text: '及以下', bound: 'atMost', position: 'after' },
  { text: '（含）以下', bound: 'atMost', position: 'after' },
  { text: '(含)以下', bound: 'atMost', position: 'after' },
  { text: '之下', bound: 'atMost', position: 'after' },
];
