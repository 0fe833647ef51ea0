import { numeral } from '../../bank'
import { between, digits, type Lot, oneOf, two } from './draw'

/** Running text around, from nothing to brackets and line ends; neither half ends in a digit or letter. */
export const surroundings = (lot: Lot): readonly [before: string, after: string] =>
  oneOf(lot, [
    ['', ''],
    ['经查，当事人', '的情况属实'],
    ['', '\n'],
    ['\n', '\n第二段'],
    ['（', '）'],
    ['【', '】、'],
    ['“', '”。'],
    ['登记为：', '；另查明'],
    ['执法人员核对', '后当场告知，'],
    ['于2026年3月8日23:10记录', '，罚款3000元'],
    ['见', '/'],
    ['　', '　'],
  ])

/** Numbers that anybody may read. */
export function ordinary(lot: Lot): string {
  const n = (least: number, most: number) => between(lot, least, most)
  const day = [n(2015, 2026), two(n(1, 12)), two(n(1, 28))] as const
  return oneOf(lot, [
    `第${numeral(n(1, 132))}条`,
    `第${n(1, 132)}条第${n(1, 9)}款`,
    `${n(1, 300) * 100}元`,
    `${n(1, 9)},${digits(lot, 3)},${digits(lot, 3)}.${digits(lot, 2)}元`,
    `${numeral(n(1, 99))}万元`,
    `1${n(3, 9)}${digits(lot, 9)}元`,
    `${day.join('-')}`,
    `${n(2015, 2026)}年${n(1, 12)}月${n(1, 28)}日`,
    `${day.join('')}`,
    `${n(0, 23)}:${two(n(0, 59))}`,
    `${day.join('-')} ${two(n(0, 23))}:${two(n(0, 59))}:${two(n(0, 59))}`,
    `K${n(1, 999)}+${digits(lot, 3)}`,
    `${n(3, 99)}.${n(1, 9)}吨`,
    `${n(1, 100)}.${n(0, 99)}%`,
    `国办发〔${n(2015, 2026)}〕${n(1, 200)}号`,
    `京政办字（${n(2015, 2026)}）${n(1, 200)}号文`,
    `交通运输部令${n(2015, 2026)}年第${n(1, 60)}号`,
    `《公路法》（${n(2015, 2026)}年修正）`,
    `G${n(1, 99)}`,
    `S${n(101, 399)}线${n(1, 400)}公里`,
    `共${n(1, 9)}${digits(lot, 10)}件`,
    `${n(1, 99)}座客车`,
    `${oneOf(lot, ['12328', '12345', '12122', '110', '119', '120', '122', '96199'])}`,
    `长${n(5, 18)}.${n(0, 9)}米、宽${n(2, 3)}.${n(10, 99)}米`,
    `第${n(1, 900)}号公告`,
    `${n(1, 9)}轴${n(18, 49)}吨`,
    `GB ${n(1000, 9999)}-${n(2000, 2026)}`,
    `JT/T ${n(100, 1500)}.${n(1, 9)}—${n(2000, 2026)}`,
    `每${n(2, 9)}小时${n(1, 60)}次`,
    `${n(60, 120)}km/h`,
    `${n(1, 30)}个工作日`,
    `北纬${n(38, 43)}.${digits(lot, 6)}，东经${n(118, 125)}.${digits(lot, 6)}`,
  ])
}
