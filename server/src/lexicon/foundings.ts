/** An event whose anniversaries reports keep, and the calendar year from which they are counted. */
export interface Founding {
  /** Year 0 of the anniversaries: in 1921 + 100 the Party's hundredth was kept. */
  readonly year: number;
  /** What may stand before 100周年, longest first where one ends another; nothing else may be meant by it. */
  readonly phrases: readonly string[];
  /** The event with its date, as generally recorded; a document only where the document is the event. */
  readonly source: string;
  /** An autonomous region: reports of the region itself write 自治区成立70周年. */
  readonly region?: string;
}

/** Only events with one undisputed year; those counted from different years (入城, 建市, 特区建设) are left out. */
export const foundings: readonly Founding[] = [
  { year: 1866, phrases: ['孙中山先生诞辰', '孙中山诞辰'], source: '孙中山生于1866年11月12日' },
  { year: 1893, phrases: ['毛泽东同志诞辰', '毛泽东诞辰'], source: '毛泽东生于1893年12月26日' },
  { year: 1904, phrases: ['邓小平同志诞辰', '邓小平诞辰'], source: '邓小平生于1904年8月22日' },
  { year: 1898, phrases: ['周恩来同志诞辰', '周恩来诞辰'], source: '周恩来生于1898年3月5日' },
  { year: 1911, phrases: ['辛亥革命'], source: '武昌起义，1911年10月10日' },
  { year: 1919, phrases: ['五四运动', '五四爱国运动'], source: '五四运动，1919年5月4日' },
  {
    year: 1921,
    phrases: ['中国共产党成立', '中国共产党建党', '中国共产党诞生', '中国共产党建立', '建党'],
    source: '中国共产党第一次全国代表大会，1921年7月',
  },
  {
    year: 1922,
    phrases: ['中国共产主义青年团成立', '共青团成立', '建团'],
    source: '中国社会主义青年团第一次全国代表大会，1922年5月',
  },
  { year: 1925, phrases: ['中华全国总工会成立', '全国总工会成立'], source: '第二次全国劳动大会，1925年5月' },
  {
    year: 1927,
    phrases: [
      '中国人民解放军建军',
      '中国人民解放军成立',
      '人民军队建军',
      '人民军队成立',
      '八一南昌起义',
      '南昌起义',
      '建军',
    ],
    source: '南昌起义，1927年8月1日',
  },
  { year: 1927, phrases: ['秋收起义'], source: '湘赣边界秋收起义，1927年9月' },
  { year: 1929, phrases: ['古田会议召开', '古田会议'], source: '红四军第九次党代表大会，1929年12月' },
  { year: 1931, phrases: ['九一八事变爆发', '九一八事变'], source: '九一八事变，1931年9月18日' },
  { year: 1935, phrases: ['遵义会议召开', '遵义会议'], source: '中央政治局扩大会议，1935年1月' },
  {
    year: 1936,
    phrases: ['红军长征胜利', '长征胜利', '红军三大主力会宁会师', '三大主力会师', '主力会师', '会宁会师'],
    source: '红军三大主力会师，1936年10月',
  },
  {
    year: 1937,
    phrases: ['全民族抗战爆发', '全民族抗日战争爆发', '七七事变', '卢沟桥事变'],
    source: '卢沟桥事变，1937年7月7日',
  },
  {
    year: 1945,
    phrases: ['抗日战争胜利', '抗战胜利', '反法西斯战争胜利', '台湾光复'],
    source: '日本签署投降书，1945年9月2日；台湾光复，1945年10月25日',
  },
  { year: 1945, phrases: ['联合国成立'], source: '《联合国宪章》生效，1945年10月24日' },
  {
    year: 1947,
    phrases: ['内蒙古自治区成立'],
    region: '内蒙古自治区',
    source: '内蒙古自治区成立，1947年5月',
  },
  {
    year: 1949,
    phrases: ['中华人民共和国成立', '中华人民共和国建立', '新中国成立', '新中国建立', '建国', '国庆'],
    source: '开国大典，1949年10月1日',
  },
  {
    year: 1949,
    phrases: ['中国人民政治协商会议成立', '人民政协成立'],
    source: '中国人民政治协商会议第一届全体会议，1949年9月',
  },
  { year: 1950, phrases: ['抗美援朝出国作战'], source: '中国人民志愿军出国作战，1950年10月19日' },
  { year: 1951, phrases: ['西藏和平解放'], source: '《关于和平解放西藏办法的协议》，1951年5月23日' },
  { year: 1953, phrases: ['抗美援朝战争胜利', '抗美援朝胜利'], source: '《朝鲜停战协定》，1953年7月27日' },
  {
    year: 1954,
    phrases: ['全国人民代表大会成立', '人民代表大会制度建立'],
    source: '第一届全国人民代表大会第一次会议，1954年9月',
  },
  {
    year: 1954,
    // Put forward in December 1953 already: only what was published counts from one year.
    phrases: ['和平共处五项原则发表'],
    source: '中印、中缅两国总理联合声明，1954年6月',
  },
  { year: 1955, phrases: ['万隆会议召开', '万隆会议'], source: '亚非会议，1955年4月' },
  {
    year: 1955,
    phrases: ['新疆维吾尔自治区成立'],
    region: '新疆维吾尔自治区',
    source: '新疆维吾尔自治区成立，1955年10月',
  },
  {
    year: 1958,
    phrases: ['广西壮族自治区成立'],
    region: '广西壮族自治区',
    source: '广西壮族自治区成立，1958年3月',
  },
  {
    year: 1958,
    phrases: ['宁夏回族自治区成立'],
    region: '宁夏回族自治区',
    source: '宁夏回族自治区成立，1958年10月',
  },
  { year: 1959, phrases: ['西藏民主改革'], source: '国务院命令解散西藏地方政府，1959年3月28日' },
  {
    year: 1965,
    phrases: ['西藏自治区成立'],
    region: '西藏自治区',
    source: '西藏自治区成立，1965年9月',
  },
  { year: 1964, phrases: ['中法建交', '中法建立外交关系'], source: '中法建交公报，1964年1月27日' },
  {
    year: 1971,
    phrases: ['恢复联合国合法席位', '恢复在联合国合法席位', '恢复在联合国的合法席位'],
    source: '联合国大会第2758号决议，1971年10月25日',
  },
  { year: 1972, phrases: ['中日邦交正常化'], source: '中日联合声明，1972年9月29日' },
  { year: 1978, phrases: ['改革开放'], source: '中国共产党第十一届中央委员会第三次全体会议，1978年12月' },
  { year: 1979, phrases: ['中美建交', '中美建立外交关系'], source: '中美建交公报，1979年1月1日生效' },
  { year: 1979, phrases: ['《告台湾同胞书》发表'], source: '全国人大常委会《告台湾同胞书》，1979年1月1日' },
  { year: 1980, phrases: ['深圳经济特区建立', '深圳经济特区成立'], source: '《广东省经济特区条例》，1980年8月26日' },
  {
    year: 1988,
    phrases: ['海南建省办经济特区', '建省办经济特区'],
    source: '第七届全国人民代表大会第一次会议决定，1988年4月',
  },
  { year: 1990, phrases: ['浦东开发开放'], source: '党中央、国务院决定开发开放浦东，1990年4月18日' },
  { year: 1997, phrases: ['香港回归祖国', '香港回归'], source: '香港回归祖国，1997年7月1日' },
  { year: 1997, phrases: ['重庆直辖'], source: '第八届全国人民代表大会第五次会议决定，1997年3月' },
  { year: 1999, phrases: ['澳门回归祖国', '澳门回归'], source: '澳门回归祖国，1999年12月20日' },
  { year: 2001, phrases: ['上海合作组织成立'], source: '《上海合作组织成立宣言》，2001年6月15日' },
  { year: 2001, phrases: ['加入世界贸易组织', '加入世贸组织'], source: '中国加入世界贸易组织，2001年12月11日' },
  {
    year: 2013,
    phrases: ['“一带一路”倡议提出', '“一带一路”倡议'],
    source: '共建“一带一路”倡议，2013年9月和10月',
  },
];
