export type ClassifierKind =
  | 'thing'
  | 'person'
  /** Occasions and journeys: 人次 counts visits, not people. */
  | 'event'
  /** Kinds, models, grades. */
  | 'kindOf'
  /** Parts of a text, a building, a process. */
  | 'part'
  /** Sets, batches, groups. */
  | 'group'
  /** Administrative and other places that serve as their own counters: 3县, 20村. */
  | 'place'
  | 'duration';

export interface ClassifierEntry {
  readonly symbol: string;
  readonly kind: ClassifierKind;
  /**
   * After a Chinese numeral the pair is far more often a word, a name or a slogan (三线, 二级, 一环, 两岸, 三军) than a
   * count, so it is no figure by itself. After Arabic digits it is one.
   */
  readonly arabicOnly?: true;
}

function of(kind: ClassifierKind, symbols: readonly string[]): ClassifierEntry[] {
  return symbols.map((symbol) => ({ symbol, kind }));
}

function arabic(kind: ClassifierKind, symbols: readonly string[]): ClassifierEntry[] {
  return symbols.map((symbol) => ({ symbol, kind, arabicOnly: true }));
}

/**
 * Every counting word. Symbols are unique here and disjoint from the spellings of the units. The longest match is
 * meant: 人次 before 人, 个月 (a unit) before 个.
 */
export const classifiers: readonly ClassifierEntry[] = [
  // prettier-ignore
  ...of('thing', [
    '个', '家', '户', '项', '件', '只', '匹', '羽', '尾', '峰', '株', '棵', '台', '套', '辆', '艘', '架', '座', '栋', '幢', '间', '处',
    '所', '条', '片', '块', '张', '份', '篇', '本', '册', '部', '支', '枝', '枚', '颗', '粒', '眼', '孔', '盏', '幅', '副', '把', '根',
    '扇', '款', '宗', '笔', '封', '朵', '顶', '箱', '袋', '盒', '包', '桶', '瓶', '罐', '筐', '束', '捆', '卷', '盆', '窝', '垄', '丛',
    '道', '股', '则', '桌', '盘', '碗', '票', '床', '门', '柜', '亭', '台套', '台（套）', '台(套)', '台／套', '台/套', '个（套）', '个(套)',
    '件（套）', '件(套)', '件套', '套（件）', '座（处）', '处（座）', '个（处）', '家（个）', '个（家）', '艘（架）', '床位', '学位', '泊位', '席位', '车位',
    '停车位', '泊车位', '机位', '餐位', '座位', '工位', '铺位', '岗位', '托位', '机组', '标段', '地块', '宗地', '语种', '号段', '首', '曲', '剧目',
  ]),
  // prettier-ignore
  ...arabic('thing', [
    '车道', '车间', '面', '口', '头', '节', '枪', '桩', '案', '席', '卡', '点', '线', '网', '站', '港', '园', '馆', '校', '院', '企',
    '库', '河', '湖', '桥', '路', '机', '车', '厂', '店', '单',
  ]),
  ...of('person', ['人', '名', '位', '口人']),
  // prettier-ignore
  ...of('event', [
    '次', '起', '例', '场', '届', '轮', '回', '趟', '遍', '航班', '航次', '课时', '学时', '堂', '堂课', '人次', '人·次', '人／次', '人/次',
    '人（次）', '人(次)', '户次', '户（次）', '件次', '件（次）', '项次', '台次', '架次', '班次', '列次', '车次', '站次', '亩次', '场次', '场（次）',
    '场(次)', '批次', '头次', '只次', '羽次', '频次', '艘次', '辆次', '家次', '家（次）', '宗次', '篇次', '册次', '条次', '笔次', '票次', '人天',
    '人时', '工日', '台班', '赛季',
  ]),
  ...arabic('event', ['步', '班', '局', '课', '连冠', '连增', '连丰', '连降', '连涨', '连升', '连胜', '连快', '战']),
  // prettier-ignore
  ...of('kindOf', [
    '种', '类', '品种', '类型', '门类', '大类', '中类', '小类', '小项', '大项', '子项', '大', '品类', '款型',
  ]),
  ...arabic('kindOf', ['样', '级', '等', '星', '品', '色', '系', '式', '维', '代', '国语言', '等级', '星级', '型']),
  ...of('part', ['章', '集', '页', '段', '层', '楼层', '环节', '方面', '步骤', '重', '阶段', '单元']),
  ...arabic('part', ['字', '行', '关', '幕', '环', '进', '排', '楼']),
  ...of('group', ['批', '组', '队', '双', '对', '群', '串', '系列', '支队伍', '教学班']),
  ...arabic('group', ['列', '营', '连', '军', '派', '期', '团']),
  // prettier-ignore
  ...of('place', [
    '省份', '省市', '省区市', '省（区、市）', '地市', '县区', '县市区', '县（市、区）', '区县', '乡镇', '镇街', '街镇', '社区',
  ]),
  // prettier-ignore
  ...arabic('place', [
    '国', '省', '市', '县', '区', '旗', '镇', '乡', '村', '屯', '寨', '城', '州', '盟', '岛', '街道', '岗', '地', '岸', '片区', '园区',
    '组团',
  ]),
  ...of('duration', ['周年', '学年', '学期', '任', '茬', '宿', '春秋', '交易日', '刻钟']),
  ...arabic('duration', ['季', '旬', '夜']),
];
