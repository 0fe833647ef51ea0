import type { Reply } from '#contract/index'
import type { Published } from '#domain/boards'

type Units = Reply<'boards', 'units'>
type Unit = Units['top'][number]
type All = Units['all']

const decimals = (points: number): string => points.toFixed(2)

/** Never 100 %, which would say that no team at all could be above. */
const percent = (share: number): string => {
  if (share > 0.999) return '超过 99.9 %'
  return share < 0.001 ? '不到 0.1 %' : `${(100 * share).toFixed(1)} %`
}

/** Everything the page of the formula (单位得分怎么算) says. */
export const copy = {
  title: '单位得分怎么算',
  head: '和同样人数、抽签组成的队比',
  idea: ({ size }: All) =>
    `把全部 ${size} 人的分数放在一起，没参加的按 0 分。从里面抽签，抽出和你们一样多的人组成一队，把所有抽得出的队都算上。你们的总分高过其中多少，名次就看这个。`,
  ours: '你们单位',
  first: '拿第一名来说',
  team: ({ size, took }: Unit) => `${size} 人，${took} 人参加`,
  sum: ({ sum, size }: Unit) => `总分 ${sum}，平均 ${decimals(sum / Math.max(1, size))}`,
  above: ({ size }: Unit) => `抽签的 ${size} 人队里，不如它的`,
  aboveShare: ({ above }: Published) => percent(above),
  standing: ({ standing }: Published) => `换成标准差，比中间的队${standing < 0 ? '低' : '高'}`,
  standingValue: ({ standing }: Published) => decimals(Math.abs(standing)),
  inPoints: '再换成分数',
  mean: ({ size }: All) => `全部 ${size} 人的平均分`,
  meanValue: ({ mean }: Published) => decimals(mean),
  more: ({ standing }: Published) => (standing < 0 ? '减去低的' : '加上高的'),
  how: ({ standing, step }: Published) => `${decimals(Math.abs(standing))} × ${decimals(step)}`,
  moreValue: (value: number, { mean }: Published) => decimals(Math.abs(value / 100 - mean)),
  result: '单位得分',
  resultValue: (value: number) => decimals(value / 100),
  step: ({ spread, largest }: All, { step }: Published) =>
    `${decimals(step)} = ${decimals(spread / 100)} ÷ √${largest}。${decimals(spread / 100)} 是一个人分数的标准差，${largest} 是这一级人数最多的单位的人数。`,
  largest: '人数最多的单位',
  largestIs: ({ largest }: All) => `这一级人数最多的单位有 ${largest} 人。`,
  largestOf: ({ name, size, sum, value }: Unit) =>
    `${name}，${size} 人，平均 ${decimals(sum / Math.max(1, size))}，得分 ${decimals(value / 100)}。`,
  largestSay: '各单位都折成和它同样的尺子，所以大小单位的分数能放在一起看。',
  questions: '你可能会问',
  asked: [
    {
      ask: '八个人的中队能得第一吗',
      answer:
        '能。它只和抽签组成的八人队比，高过的越多越靠前，不和大单位比平均分。一样强的单位，人多人少得第一的机会一样。',
    },
    {
      ask: '没参加的人怎么算',
      answer: '按 0 分，也算在人数里。请假、新来的都一样，不另外打听原因。',
    },
    {
      ask: '多一个人参加，会不会拉低',
      answer:
        '不会。没参加是 0 分，参加了得几分，总分就多几分。抽签的队最多也只多这几分，原来不如你们的，还是不如你们。',
    },
    {
      ask: '为什么不取前几名，也不只算参加的人',
      answer:
        '都用模拟的单位试过。取前几名，人多的单位挑得多，占便宜；只算参加的人，多一个人参加反而可能拉低。',
    },
  ],
  none: '还没有单位入榜',
  noneSay: '第一份成绩入榜以后，\n这里用你们单位的数字讲一遍。',
}
