import type { CountClaim } from './count-claims';

/**
 * Whether each name of a list is one of the things counted: `each` by the words, `several` where one name may well stand for
 * more than one thing (华能、国电投3个项目), else `likely`.
 */
export type Naming = 'each' | 'likely' | 'several';

/** Units whose number needs no noun behind it: 三类, 四县. */
export const NAMES_ITSELF = new Set(
  '类 大类 种 县 市 区 省 州 地 镇 乡 村 国 级 县区 区县 省市 省份 方面 领域 环节 板块 片区'.split(' '),
);

/** Nouns of which one listed name may stand for several: 华能、国电投3个项目 are three projects of two firms. */
const SEVERAL =
  /项目|企业|公司|奖|产品|品牌|商标|平台|标准|专利|论文|试点|示范|人才|团队|院校|学校|医院|幼儿园|村|社区|小区|公园|景区|港|站|泊位|码头|案例|成果|经验|做法|单位|机构|组织|门店|实验室|基地|作品|剧目|活动|赛事|法规|文件|政策|措施|举措|条例|航线|线路|班列|仓/;
const EACH =
  /体系|产业链|链条|方面|领域|环节|方向|重点|维度|层面|阶段|步骤|要素|目标|关口|底线|空间|机制|制度|理念|驱动|市场|战略|任务|片区|区域|流域|轴|走廊|功能区|板块|产业|赛道|集群|动力|优势|效应|关系|支柱|引擎|能力|行动|计划|主题|功能|中心|流程|渠道/;

export function namingOf({ unit, quoted, head }: CountClaim): Naming {
  if (unit === '大' || unit === '大类' || (quoted && unit !== null)) return 'each';
  if (unit !== null && NAMES_ITSELF.has(unit)) return 'each';
  // 四个方面23条措施: what is counted ends where the next number begins.
  const noun = head.replace(/\d.*$/s, '');
  if (SEVERAL.test(noun)) return 'several';
  return EACH.test(noun) ? 'each' : 'likely';
}
