import type { Example } from '../check';

/** Examples for the page of `ratio/impossible`, about places that do not exist. `⟦…⟧` marks the rate reported. */
// prettier-ignore
export const invalid: readonly Example[] = [
  { text: '巡察反馈的120项问题，已整改111项，整改率⟦95.2%⟧。', note: 'k done of n' },
  { text: '岫陵县民生实事30件，办结27件、办结率⟦93%⟧。' },
  { text: '全县新签约项目64个，49个项目当年开工，当年开工率⟦86.6%⟧。', note: 'the part first' },
  { text: '36个行业中，有21个行业实现增长，增长面⟦85.3%⟧。' },
  { text: '推出平台35个（已建成26个、建成率⟦84.3%⟧）。', note: 'in brackets' },
  { text: '抽检食品1200批次，合格1176批次，合格率⟦89%⟧。' },
  { text: '立项攻关课题86个、结题31个，结题率达⟦46%⟧。' },
  { text: '150户困难家庭中已有138户完成改造、完成率⟦96%⟧。' },
  { text: '计划改造管网48公里，完成改造43.2公里，完成率⟦95%⟧。', note: 'of what was planned' },
  { text: '年度计划投资25亿元，实际完成投资23亿元，完成年度计划的⟦98%⟧。' },
  { text: '化解风险企业86家、超计划6家、完成率⟦117.5%⟧。', note: 'the plan is the difference' },
  { text: '47个地表水考核断面水质优良率达⟦96.6%⟧。', note: 'no whole number of sections makes it' },
  { text: '18个重点项目开工率⟦91.2%⟧。', note: 'no whole number of projects makes it' },
  { text: '12个监测断面全部达到目标要求，达标率为⟦95.8%⟧。', note: 'all of them' },
  { text: '92户僵尸企业已退出69户、压降⟦85%⟧。', note: 'what is gone' },
  { text: '16个乡镇（占全县20个乡镇的⟦85%⟧）建成卫生院。', note: 'things among things' },
  { text: '岫陵法院受理各类案件6400件，审结6080件，结案率⟦98%⟧。', note: 'other words for the same' },
  { text: '排查消防隐患840处，整改798处，消防隐患整改率⟦98%⟧。', note: 'named after what was found' },
  { text: '完成技改投资27亿元，占年度计划（32亿元）的⟦94%⟧。', note: 'the plan in brackets' },
  { text: '代表建议96件、委员提案120件均已办复，办复率⟦98%⟧。' },
  { text: '一般公共预算收入完成86420万元，为年初预算84250万元的⟦106.2%⟧。', note: 'of the budget' },
  { text: '受理各类案件4860件，其中刑事案件620件、民事案件4240件；审结4620件，结案率⟦98.1%⟧。', note: 'over a semicolon' },
];

// prettier-ignore
export const valid: readonly Example[] = [
  { text: '巡察反馈的120项问题，已整改111项，整改率92.5%。' },
  { text: '巡察反馈的120项问题，已整改111项，交办信访案件办结率96.4%。', note: 'another rate' },
  { text: '办理代表建议120件、委员提案85件，办结率100%。', note: 'both kinds' },
  { text: '47个地表水考核断面水质优良率达95.7%。' },
  { text: '18个重点项目完成投资86亿元、超年度计划12%。', note: 'money beyond the plan' },
  { text: '抽检食品1200批次，不合格24批次，合格率98%。', note: 'the rate is of the rest' },
  { text: '精准识别监测对象1.6万户5.2万人，风险消除率78.8%。', note: 'no number done' },
  { text: '就业、创业贷款分别完成年计划的118.2%、148.5%。' },
  { text: '12个县城污水处理率97.3%。', note: 'a rate of water' },
  { text: '15个集中式水源地水质达标率98.6%。', note: 'a rate of water' },
  { text: '22家重点企业产能利用率83.5%。', note: 'a rate of capacity' },
  { text: '新建学校30所、改造医院12所，毛入学率45%。', note: 'no rate of these' },
  { text: '建议提案86件全部办结，满意率98.5%。', note: 'all done, but another rate' },
  { text: '化解风险企业86家、超计划6家、完成率107.5%。' },
  { text: '力争40个项目开工率达95%左右。' },
  { text: '年度计划投资25亿元，实际完成投资23亿元，完成年度计划的92%。' },
  { text: '92户僵尸企业已退出69户、比上年下降85%。', note: 'against the year before' },
  { text: '新收案件6400件，审结6520件，结案率96.8%。', note: 'of old cases, too' },
  { text: '受理诉求860件，办结噪声类120件，办结率98%。', note: 'done of one kind' },
  { text: '一般公共预算收入完成86420万元，为年初预算84250万元的102.6%，比上年增收3620万元。' },
  { text: '受理各类案件4860件，其中刑事案件620件、民事案件4240件；审结4620件，结案率95.1%。' },
  { text: '一般公共预算收入完成86420万元，占预算的98.2%。', note: 'no number of the budget' },
];
