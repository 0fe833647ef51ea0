import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'
import { levelsOf, mostText, pointsText } from '#ui'
import { sinceWords } from './home'
import { unsuited } from './unsuited'
import { periodName } from './words'

type Holder = NonNullable<Reply<'honours', 'flag'>['holder']>

/** What a handover poster (交接海报) says. */
export interface PosterWords {
  readonly period: string
  readonly name: readonly string[]
  readonly parent: string
  readonly since: string
  readonly total: string | undefined
  readonly sections: readonly { readonly name: string; readonly points: string }[]
}

/** Everything the page of the poster says, and what is the same on every poster. */
export const copy = {
  title: '交接海报',
  cloth: ['执', '法', '先', '锋'],
  flag: '执法先锋流动红旗',
  points: '分',
  never: '登录次数、学习时长、打卡率都不计分。',
  label: (name: string) => `${name}的交接海报`,
  /** A browser keeps files, WeChat an album. */
  save: { album: '保存到相册', file: '保存图片' },
  saved: { album: '已保存到相册。', file: '图片已经下载。' },
  saving: '正在保存',
  share: '发给同事',
  press: '长按海报也可以保存或者转发。',
  refused: '没有存进相册：还没有允许使用相册。在设置里打开“添加到相册”，再点一次保存。',
  setting: '去设置',
  failed: '没有存成，请再试一次。',
  undrawn: '这部手机画不出海报，截屏也可以。',
  nobody: '还没有单位持旗',
  nobodySay: '授旗以后，\n这里有可以发给同事的海报。',
  shared: (name: string) => `${name}执旗：执法先锋流动红旗`,
}

/** The words of a poster, of who holds the flag; the same on every phone. */
export function posterWords(holder: Holder, today: BeijingDay): PosterWords {
  const { period, name, parentName, total, sections } = holder.score
  return {
    period: periodName(period),
    name: levelsOf(name),
    parent: parentName,
    since: sinceWords({ ...holder, days: null }, today).join(''),
    total: total === null ? undefined : pointsText(total),
    sections: sections.map((section) => ({
      name: section.name,
      points:
        section.points === null
          ? unsuited
          : `${pointsText(section.points)} / ${mostText(section.most)}`,
    })),
  }
}
