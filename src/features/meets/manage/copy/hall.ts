import { hallCopy } from '../../../boards/hall'

/** What a meet's hall (滚榜) says beyond what every hall does. */
export const copy = {
  title: (title: string, of: 'allRound' | 'units') =>
    `${title} · ${of === 'units' ? '单位总分' : '全能'}`,
  rule: {
    units: '按单位总分排，总分相同看规则里先比什么。',
    allRound: '按全能总分排，成绩项目不够的不排名。',
  },
  publishSay: `${hallCopy.publishSay}\n揭晓的是整场比武：单位、全能和各项目。还要滚另一张榜，就先等等。`,
}
