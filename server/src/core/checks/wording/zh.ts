/** What the checks say, in Chinese, by message key. `{name}` stands for the message's argument of that name. */
export const zh = {
  'numbering/sequence.noFirst': '编号不从头起：这一组从{number}开始，缺{expected}。',
  'numbering/sequence.gap': '编号不连续：{previous}之后是{number}，缺{missing}。',
  'numbering/sequence.wrong': '编号有误：前为{previous}，后为{next}，此处应为{expected}，文中写{number}。',
  'numbering/sequence.repeated': '编号重复：{number}在同一组中已经用过，此处应为{expected}。',
  'numbering/sequence.first': '编号有误：后一项是{next}，此处应为{expected}，文中写{number}。',
  'numbering/sequence.order': '编号倒退：{previous}之后是{number}，应为{expected}。',
  'numbering/sequence.swapped': '编号次序颠倒：{number}排在{next}之前。',
  'numbering/sequence.style': '编号层级有误：{previous}与{next}之间应为{expected}，文中写{number}。',
  'numbering/sequence.previousNumber': '前一个编号：{number}',
  'numbering/sequence.nextNumber': '后一个编号：{number}',
  'numbering/sequence.sameNumber': '已有相同编号：{number}',
  'numbering/sequence.correct': '改为“{expected}”',
  'numbering/sequence.renumber': '从这里起顺次重新编号（共{count}处）',
} as const;
