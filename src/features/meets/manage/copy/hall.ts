import { hallCopy } from '../../../boards/hall'

/** The official end of every unit's name says nothing beside a name on a wall. */
const OFFICIAL = '交通运输综合行政执法'

/** What a meet's hall (滚榜) says beyond what every hall does. */
export const copy = {
  title: (title: string, of: 'allRound' | 'units') =>
    `${title}，${of === 'units' ? '单位总分' : '全能'}`,
  /** @example '沈阳市交通运输综合行政执法队' is 沈阳市 */
  place: (name: string) => name.split(OFFICIAL)[0] ?? name,
  rule: {
    units: '按单位总分排，总分相同看规则里先比什么。',
    allRound: '按全能总分排，成绩项目不够的不排名。',
  },
  publishSay: `${hallCopy.publishSay}\n揭晓的是整场比武：单位、全能和各项目。还要滚另一张榜，就先等等。`,
}
