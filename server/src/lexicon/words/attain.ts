/** Verbs that state a level: the number after one is the value of what stands before it. */
// prettier-ignore
export const attainVerbs: readonly string[] = [
  '达到', '达', '达成', '高达', '多达', '已达', '共达', '累计达', '累计达到', '总量达到', '总量达', '规模达到', '规模达', '为', '是', '实现', '完成', '突破', '超过', '超', '约',
  '有', '共有', '共', '共计', '合计', '总计', '累计', '保持', '保持在', '维持', '稳定在', '维持在', '控制在', '锁定在', '站稳', '站上', '迈上', '迈过', '跨上', '跨过', '跨越', '连跨', '跃上', '登上', '冲破', '冲上',
  '越过', '逼近', '接近', '仅', '仅为', '仅有', '逾', '分别为', '分别达到', '分别达', '分别完成', '分别实现', '均为', '平均为', '平均达', '平均达到', '均达', '均达到', '等于', '相当于', '折合',
];

/** Joins one value or rate to each subject of a list. */
export const respectivelyWords: readonly string[] = ['分别', '依次'];
