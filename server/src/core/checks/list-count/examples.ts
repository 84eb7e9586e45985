import type { Example } from '../check';

/** Examples for the page of `list/count`, about places that do not exist. `⟦…⟧` marks the count reported. */
export const invalid: readonly Example[] = [
  { text: '云溪县深入开展河道清淤、堤坝加固、泵站更新⟦四大⟧行动。', note: 'fewer items than counted' },
  { text: '统筹山上、山腰、山下、水面⟦三大⟧空间。', note: 'more items than counted' },
  { text: '打通青石路、槐荫路、望湖路⟦4条⟧城市景观轴线。', note: 'Arabic digits with a classifier' },
  { text: '砚北、松口、岭东、桑园⟦3县⟧联合申报。', note: 'places count themselves' },
  { text: '推动砚北、松口、岭东、桑园⟦三地⟧联席会议常态化。', note: 'places with a Chinese numeral' },
  { text: '做优茶叶、竹笋、菌菇、蜂蜜、药材等⟦“四大产业集群”⟧。', note: 'more items before 等 than counted' },
  {
    text: '开展心理、睡眠、牙齿、听力、体态、足弓等⟦“五健”⟧促进活动。',
    note: 'more items before 等 than a slogan counts',
  },
  { text: '落实人员、经费、场地⟦“四个到位”⟧要求。', note: 'a list before a slogan' },
  {
    text: '书香城市、宜居城市、韧性城市、数字城市⟦“三城联创”⟧全面铺开。',
    note: 'items that end in the head of the slogan',
  },
  { text: '深化“茶竹菌蜂药”⟦六大⟧产业集群建设。', note: 'one character for each item' },
  { text: '绘制⟦“三张图”⟧：水系图、管网图、风险图、资源图。', note: 'a list behind a colon' },
  {
    text: '坚持⟦“五个求实”⟧，即学中求实、谋中求实、干中求实、改中求实，推动各项工作落地。',
    note: 'a list behind 即 that a comma ends',
  },
  {
    text: '落实⟦“四个走在前”⟧要求，即“在兴业上走在前”“在富民上走在前”“在善治上走在前”。',
    note: 'quotations side by side',
  },
  { text: '擦亮“云溪茶”“砚北竹”“松口酒”“岭东蜜”⟦三大⟧品牌。', note: 'quotations before the count' },
  { text: '聚焦⟦“三项提升”⟧（园林提升、洁净提升、智慧提升、便民提升），建设宜居城市。', note: 'a list in brackets' },
  {
    text: '规划从⟦四个⟧方面明确了目标，即：经济更有活力；城乡更加宜居；生态更加优美；治理更加高效；民生更有温度。',
    note: 'clauses parted by semicolons',
  },
  {
    text: '全年办好⟦六件⟧民生实事：提高养老服务补贴标准，新增社区食堂二十家，改造老旧供水管网，优化公交接驳线路，完善村级卫生服务。',
    note: 'clauses parted by commas',
  },
  { text: '全年为民办好⟦四件⟧实事。一是改造水厂；二是修复桥梁；三是增设站点。', note: 'numbered items behind it' },
  {
    text: '识准记牢⟦“四线图”⟧，守住安全底线、生态红线、债务警戒线，确保平稳运行。',
    note: 'the clause behind repeats the head',
  },
  {
    text: '方案分⟦5个⟧领域部署任务，明确农业、工业、商贸、文旅、交通、水利等领域的工作思路。',
    note: 'a list that ends in the counted noun',
  },
  {
    text: '3.⟦“两大平台”⟧“三大工程”：云溪会展平台、松口商贸平台、砚北物流平台，蓄水工程、引水工程、净水工程。',
    note: 'two slogans that share one row of lists',
  },
  {
    text: '8.金融⟦“四篇文章”⟧：\n指山区金融、绿色金融、普惠金融、养老金融、跨境金融。',
    note: 'the explanation of a term below it',
  },
  {
    text: '集中力量办好⟦四大⟧民生工程。\n实施就业增收工程。全年新增岗位三千个。\n实施学位扩容工程。新建学校两所。\n实施康养惠老工程。新增床位二百张。',
    note: 'paragraphs that each open with one of them',
  },
  {
    text: '打造⟦五大⟧产业集群。茶叶产业，做强精深加工；竹木产业，拓展家居市场；水产产业，建设冷链基地；康养产业，打响山居品牌。',
    note: 'a sentence that takes them up one by one',
  },
  { text: '健全县乡村⟦四级⟧物流体系。', note: 'levels of government without marks' },
  { text: '健全县、乡、村⟦“四级”⟧物流体系。' },
  { text: '存在的问题主要有⟦四点⟧：一是总量不大；二是结构不优；三是活力不足。' },
  {
    text: '落实⟦“三个坚持”⟧。一是坚持稳字当头。二是坚持创新引领。三是坚持人民至上。四是坚持依法行政。',
    note: 'each item says the noun',
  },
  { text: '落实领导包联、专班推进、清单管理⟦“四项机制”⟧。', note: 'a count and its noun in quotation marks' },
  { text: '面临转型、治污双重压力和市场、资金、人才⟦四重⟧制约。', note: 'the list begins behind another count' },
  { text: '新增望龙谷、青岚山、云溪湖、石桥古城⟦3家⟧5A级景区。' },
  { text: '全面落实减税降费、金融支持、稳岗就业⟦四个⟧方面23条措施。', note: 'the next number is of something else' },
  { text: '实施老旧小区改造、背街小巷整治、停车设施建设⟦四项⟧工程。' },
  { text: '聚力打造“山水云溪”“药香青岚”⟦三张⟧名片。' },
];

export const valid: readonly Example[] = [
  { text: '云溪县深入开展河道清淤、堤坝加固、泵站更新三大行动。', note: 'the numbers agree' },
  { text: '做大茶叶、竹笋、蜂蜜、药材和林下养殖5个百亿级产业。', note: '和 joins two items' },
  {
    text: '做大茶叶、竹笋、蜂蜜、药材和林下养殖4个百亿级产业。',
    note: '和 stands inside an item: both readings are open',
  },
  { text: '推动云溪茶博园、松口冷链港等“十大工程”建设。', note: '等: only some are named' },
  { text: '建设78个县级重点、106个市级重点、238个专项债券项目。', note: 'each item has its number' },
  { text: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。', note: 'slogans that are items themselves' },
  { text: '云溪茶、砚北竹编、松口米酒入选“全省十大伴手礼”。', note: 'the number belongs to an award' },
  { text: '新建、改建、扩建5所乡村学校。', note: 'what is done, not what is counted' },
  { text: '国家级、省级5个平台落户。', note: 'ranks of the things' },
  { text: '提高低保、特困人员、孤儿基本生活与残疾人两项补贴标准。', note: 'the number belongs to the last words' },
  { text: '砚北化工、松口水泥3个项目通过验收。', note: 'one name may have several projects' },
  { text: '针对生产、流通、消费等领域提出18条举措。', note: 'quite another number: something else is counted' },
  { text: '抓好安全生产、扩大就业、做强农业、工业、服务业三大产业。', note: 'a list inside a list' },
  { text: '统筹推进城市更新、乡村建设、城乡融合三大任务。', note: '城乡 may be two, but need not' },
  { text: '建成农村公路、桥梁、涵洞12处。', note: 'a total, not a number of names' },
  { text: '提出五大类21个指标，包括经济、社会、生态、安全。', note: 'two counts: the list may belong to either' },
  { text: '落实“两重”“两新”：重大水利工程和重点安全能力，设备更新和以旧换新。', note: 'two slogans of joined parts' },
  { text: '开展心理、睡眠、牙齿、听力、体态等“五健”促进活动。', note: '等 behind a full list' },
  { text: '“三张图”：水系图、管网图和风险图。', note: 'the last two joined by 和' },
  { text: '支持铁路、公路、水利“两重”项目建设。', note: 'words before a well-known name' },
  { text: '加快松口煤制油、砚北3个光伏电站、云溪储能中心建设。', note: 'the number belongs to its own item' },
  {
    text: '落实“三个走在前”要求，即“在兴业上走在前”“在富民上走在前”“在善治上走在前”。',
    note: 'quotations side by side',
  },
  {
    text: '擦亮“云溪茶”“砚北竹”“松口酒”三大品牌，补齐“吃、住、行、游、购、娱”六大要素。',
    note: 'quotations before the count',
  },
  {
    text: '压实县乡、村三级责任，覆盖3个县（市、区）。',
    note: 'levels of government; a bracket that completes a noun',
  },
  { text: '坚持“九个坚持”重大原则。', note: 'nothing is listed' },
  {
    text: '集中力量办好三大民生工程。\n实施就业增收工程。全年新增岗位三千个。\n实施学位扩容工程。新建学校两所。\n实施康养惠老工程。新增床位二百张。',
    note: 'paragraphs that each open with one of them',
  },
  {
    text: '全年办好五件民生实事：提高养老服务补贴标准，新增社区食堂二十家，改造老旧供水管网，优化公交接驳线路，完善村级卫生服务。',
    note: 'clauses parted by commas',
  },
  { text: '健全县乡村三级物流体系，构建国家省市县四级联动机制，云溪市县乡两级干部下沉一线。' },
  { text: '市县三级医院增至8家，市县四级公路通车。', note: 'grades' },
  { text: '会议定于下午三点。一是通报情况。二是研究工作。三是安排部署。四是表决。', note: 'a time of the day' },
  {
    text: '落实“四个坚持”。一是坚持稳字当头。二是坚持创新引领。三是坚持人民至上。四是坚持依法行政。',
  },
  { text: '打造光伏、风电两大基地和氢能、储能、电网三条产业链。', note: 'the list begins behind another count' },
  { text: '经受疫情、汛情、旱情和经济下行四重考验。' },
  { text: '扩大有效投资、激活三大引擎。', note: 'a verb before the count' },
  { text: '巩固脱贫成果、加快释放三大红利，守牢五条底线。', note: 'a verb before the count' },
  { text: '坚持以项目为抓手、紧盯三大目标。', note: 'a verb before the count' },
];
