import type { Wording } from './wording-table';

export const dateInvalid: Wording = {
  'date/invalid': [
    '日期与年份：没有的日子、不符的星期、规划年份、周年、届次和所述年度。',
    'Dates and years: days that do not exist, wrong weekdays, years of plans, anniversaries, sessions, the report’s own year.',
  ],
  'date/invalid.noSuchMonth': ['没有{month}月：{date}。', 'There is no month {month}: {date}.'],
  'date/invalid.noSuchDay': [
    '{month}月只有{days}天，没有这一天：{date}。',
    'Month {month} has {days} days, so there is no {date}.',
  ],
  'date/invalid.noLeapDay': [
    '{year}年不是闰年，2月只有28天：{date}。',
    '{year} is no leap year, so February has 28 days: {date}.',
  ],
  'date/invalid.reversed': [
    '起止日期颠倒：{date}，{last}日早于{first}日。',
    'The range runs backwards: {date}; {last} comes before {first}.',
  ],
  'date/invalid.weekday': ['{date}是{weekday}，文中写{claimed}。', '{date} is a {weekday}; the text says {claimed}.'],
  'date/invalid.weekdayHolds': ['{date}是{weekday}', '{date} is a {weekday}'],
  'date/invalid.planRange': [
    '“{plan}”是{from}—{to}年，文中写{claimed}年。',
    'The plan “{plan}” runs from {from} to {to}; the text says {claimed}.',
  ],
  'date/invalid.planHolds': ['“{plan}”是{from}—{to}年', 'The plan “{plan}” runs from {from} to {to}'],
  'date/invalid.planYear': [
    '“{plan}”是{from}—{to}年，“{claimed}”是{expected}年；文中说的是{year}年，即{place}。',
    'The plan “{plan}” runs from {from} to {to}, so its “{claimed}” is {expected}; the text speaks of {year} ({place}).',
  ],
  'date/invalid.planYearHolds': [
    '“{plan}”是{from}—{to}年，{year}年与“{claimed}”相符',
    'The plan “{plan}” runs from {from} to {to}: {year} is its “{claimed}”',
  ],
  'date/invalid.planOpening': [
    '“{plan}”{from}年开局，{year}年已不是开局之年。',
    'The plan “{plan}” opened in {from}; {year} is not its opening year.',
  ],
  'date/invalid.planClosing': [
    '“{plan}”为{from}—{to}年，到{year}年尚未收官。',
    'The plan “{plan}” runs from {from} to {to}; it has not closed by {year}.',
  ],
  'date/invalid.congressYear': [
    '{congress}于{held}年召开，开局之年是{expected}年，文中说的是{year}年。',
    'The congress {congress} met in {held}, so the opening year is {expected}; the text speaks of {year}.',
  ],
  'date/invalid.congressHolds': [
    '{congress}于{held}年召开，{year}年是开局之年',
    'The congress {congress} met in {held}; {year} is the year that opens its work',
  ],
  'date/invalid.yearSpoken': ['所说的年份：{year}年', 'The year spoken of: {year}'],
  'date/invalid.anniversary': [
    '{event}：{source}。{year} − {founded} = {expected}，{year}年是{expected}周年，文中写{claimed}周年。',
    '{event}: {source}. {year} − {founded} = {expected}, so {year} is anniversary {expected}; the text says {claimed}.',
  ],
  'date/invalid.anniversaryOutside': [
    '{event}：{source}。{founded} + {claimed} = {kept}，{claimed}周年在{kept}年，不在所述的{year}年之内。',
    '{event}: {source}. {founded} + {claimed} = {kept}, so anniversary {claimed} fell in {kept}, outside {year}.',
  ],
  'date/invalid.anniversaryHolds': [
    '{event}：{founded} + {claimed} = {year}',
    '{event}: {founded} + {claimed} = {year}',
  ],
  'date/invalid.anniversaryTwice': [
    '“{event}”的周年前后不一：另一处为{other}周年，照此{year}年是{expected}周年，此处写{claimed}周年。',
    'Anniversaries of “{event}” disagree: {other} elsewhere makes {year} anniversary {expected}; here it is {claimed}.',
  ],
  'date/invalid.anniversaryElsewhere': ['另一处写{count}周年', 'Elsewhere: anniversary {count}'],
  'date/invalid.sessionYear': [
    '{term}届全国人大{session}次会议在{held}年，文中写{year}年。',
    '{term}届全国人大{session}次会议 (National People’s Congress) met in {held}; the text says {year}.',
  ],
  'date/invalid.sessionHolds': [
    '{term}届全国人大{session}次会议在{held}年',
    '{term}届全国人大{session}次会议 (National People’s Congress) is in {held}',
  ],
  'date/invalid.sessionAhead': [
    '{term}届全国人大{session}次会议应在{held}年，而本报告是{year}年的。',
    '{term}届全国人大{session}次会议 (National People’s Congress) would be in {held}, but this report is of {year}.',
  ],
  'date/invalid.sessionDiffers': [
    '本报告提交第{ownTerm}届第{ownSession}次会议，此处写第{session}次会议。',
    'This report is given to session {ownSession} of term {ownTerm}; here it is session {session}.',
  ],
  'date/invalid.sessionTerm': [
    '本报告提交第{ownTerm}届人民代表大会，此处写第{term}届，尚未产生。',
    'This report is given to the congress of term {ownTerm}; term {term} has not begun.',
  ],
  'date/invalid.sessionOwn': [
    '报告所提交的会议：第{term}届第{session}次',
    'The session that hears the report: term {term}, session {session}',
  ],
  'date/invalid.titlesApart': [
    '标题所回顾的是{reviewed}年，所安排的是{planned}年，二者应当相接。',
    'The titles review {reviewed} and plan {planned}; one should follow the other.',
  ],
  'date/invalid.openingYear': [
    '标题写{titled}年，首句却写{claimed}年。',
    'The title says {titled}, the first sentence below it {claimed}.',
  ],
  'date/invalid.sessionBefore': [
    '本报告提交第{ownTerm}届第{ownSession}次会议，该次会议确定的任务尚未完成；此处应指上一次会议。',
    'This report is given to session {ownSession} of term {ownTerm}, whose tasks cannot be completed yet; an earlier session is meant.',
  ],
  'date/invalid.titleYear': [
    '其他各处表明这是{year}年的报告，此处应为{expected}年，文中写{claimed}年。',
    'Everything else says that this is the report of {year}: here it should be {expected}, not {claimed}.',
  ],
  'date/invalid.pastYear': [
    '这是{year}年的报告，刚刚过去的是{expected}年，文中写{claimed}年。',
    'This is the report of {year}, so the year just past is {expected}, not {claimed}.',
  ],
  'date/invalid.reportYear': ['由此可知是{year}年的报告', 'This tells that the report is of {year}'],
  'date/invalid.change': ['改为“{shown}”', 'Change to “{shown}”'],
};
