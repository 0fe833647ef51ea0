import { numeral } from '../../bank'
import { between, type Lot, oneOf } from './draw'

const COUNTIES = [
  '辽宁省沈阳市和平区',
  '沈阳市于洪区',
  '大连市甘井子区',
  '锦州市古塔区',
  '锦州市义县',
  '葫芦岛市连山区',
  '阜新蒙古族自治县',
  '辽宁省朝阳市喀喇沁左翼蒙古族自治县',
  '铁西区',
  '新民市',
  '吉林省长春市南关区',
  '内蒙古自治区通辽市科尔沁左翼后旗',
  '北京市朝阳区',
] as const
const ROADS = [
  '中山路',
  '十三纬路',
  '市府大路',
  '青年大街',
  '向阳街',
  '人民道西段',
  '长江大道',
  '和睦巷',
  '黄河北大街',
  '红旗路',
  '南湖街道文化路',
] as const

/** An address in two: what may be published of it, and what not. */
export function address(lot: Lot): readonly [county: string, rest: string] {
  const house = oneOf(lot, [
    String(between(lot, 1, 300)),
    `${between(lot, 1, 99)}-${between(lot, 1, 9)}`,
  ])
  const room = oneOf(lot, [
    '',
    `${between(lot, 1, 9)}栋${between(lot, 1, 6)}单元${between(lot, 101, 2804)}室`,
    `${between(lot, 1, 30)}号楼${between(lot, 101, 909)}室`,
    `甲${between(lot, 1, 9)}号楼${between(lot, 1, 6)}门${between(lot, 101, 909)}`,
    `-${between(lot, 1, 6)}-${between(lot, 1, 6)}-${between(lot, 1, 9)}`,
  ])
  const road = oneOf(lot, ROADS)
  const rest = oneOf(lot, [
    `${road}${house}号${room}`,
    `${road}${numeral(between(lot, 1, 120))}号`,
    `大柳屯镇李家村${between(lot, 1, 9)}组`,
    `公主屯镇前进村${numeral(between(lot, 1, 9))}组${between(lot, 1, 60)}号`,
    `金地花园${between(lot, 1, 30)}栋${between(lot, 1, 6)}单元${between(lot, 101, 909)}室`,
    `${road}${house}号兴隆小区${between(lot, 1, 9)}号楼${between(lot, 1, 6)}单元${between(lot, 101, 909)}室`,
  ])
  return [oneOf(lot, COUNTIES), rest]
}
