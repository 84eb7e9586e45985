/**
 * Quoted words and idioms that have the shape of a numeral formula (numeral, noun, numeral, noun …) and abbreviate no
 * list. General knowledge of the language; no document is their source.
 */

/**
 * Beginnings: words in which 双 or 两 counts nothing that is listed, places, names, numbered things (第四次经济普查 is 四经普).
 * 双阳 also rules out 双阳大厦.
 */
export const notSloganPrefixes: readonly string[] = (
  '双向 双边 双方 双赢 双重 双休 双层 双语 双曲 双节 双腿 双手 双眼 双胞 双人 两岸 两会 两极 两侧 两用 ' +
  '两性 两难 两栖 双阳 双鸭山 双流 双江 双辽 双柏 双峰 双牌 双清 双滦 双台子 三亚 ' +
  '三峡 三明 三门峡 三沙 三江源 三星 三里屯 三国 三伏 四川 四平 四季 ' +
  '四合院 四海 四书 四库全书 五台 五指山 五粮 五彩 五金 五谷 五四 五一 五星 五官 六安 ' +
  '六盘 六朝 六一 六尺 七台河 七彩 七夕 七一 七星 八达 八里 八一 八卦 八旗 八大山人 八音 九江 ' +
  '九寨 九龙 九华 九州 九章 十堰 十字 十一 十二生肖 千岛 千禧 百色 百度 百姓 百货 ' +
  '百科 万达 万里 万科 万宁 万象 万物 三经普 四经普 五经普 六经普 六人普 七人普 八人普 三农普 四农普 新三板 ' +
  '三板 三八 三七 三五 二五 五五 六五 七五 八五 九五'
).split(' ');

/** Idioms that are formulas by shape; also as the beginning of a longer phrase. */
export const notSloganIdioms: readonly string[] = (
  '一心一意 一五一十 一举两得 一箭双雕 一石二鸟 一石三鸟 一问三不知 一波三折 一波未平 一唱一和 一朝一夕 一草一木 ' +
  '一点一滴 一举一动 一言一行 一砖一瓦 一针一线 一模一样 一板一眼 一丝一毫 一分耕耘 一步一个脚印 一方有难 ' +
  '一张一弛 一来一往 一前一后 一进一出 一清二楚 一穷二白 一干二净 两全其美 两败俱伤 两面三刀 两情相悦 两手抓 ' +
  '两条腿走路 两头在外 两张皮 两本账 两只手 三心二意 三番五次 三言两语 三长两短 三五成群 三天两头 三头六臂 ' +
  '三教九流 三思而行 三顾茅庐 三百六十行 四面八方 四通八达 四平八稳 四分五裂 四面逢源 四两拨千斤 四海为家 ' +
  '五湖四海 五花八门 五光十色 五颜六色 五脏六腑 六神无主 七上八下 七嘴八舌 七零八落 七手八脚 七拼八凑 八仙过海 ' +
  '八面玲珑 九牛一毛 九死一生 九九归一 十全十美 十拿九稳 十万火急 十指连心 百花齐放 百家争鸣 百发百中 百战百胜 ' +
  '百尺竿头 百折不挠 千方百计 千家万户 千山万水 千言万语 千军万马 千头万绪 千变万化 千辛万苦 千秋万代 千丝万缕 ' +
  '千篇一律 万众一心 万无一失 万水千山 万紫千红 万家灯火 百里挑一 千载难逢 千锤百炼 三百六十五'
).split(' ');

/** Numbers of telephone services, customs modes (9610) and projects named by a date: never a formula by themselves. */
export const notSloganNumbers: readonly string[] = (
  '110 112 114 119 120 122 211 315 360 365 400 500 618 800 863 ' +
  '973 985 996 1111 10086 12110 12119 12122 12123 12306 12309 ' +
  '12315 12319 12328 12329 12333 12338 12339 12348 12349 12350 ' +
  '12351 12355 12356 12363 12366 12369 12378 12380 12385 12388 ' +
  '12389 12393 12395 12396 1039 1210 1239 9610 9710 9810'
).split(' ');
