import type { Span } from './finding'
import { addressStart } from './region'
import { COVER, type Detector, detects, HAN, NO_DAY, spansOf } from './spans'

/** 12, 甲8-2, 5甲3, A7, 十二 */
const NUMBER =
  '(?:[甲乙丙丁附]?(?:[A-Z]?\\d{1,5}|[一二三四五六七八九十百零〇两]{1,5})(?:[-之]\\d{1,4}){0,3}(?:[甲乙丙丁]\\d{0,3})?|[A-Z])'
/** What stands before a road's last character: 线路, 道路, 车道 and 隧道 are no addresses. */
const A_ROAD =
  '((?:^|[^线思出道铁网])(?=路)|(?:^|[^车轨隧通航匝跑频渠报知铁管水弯坡便街])(?=道)|(?=街|巷|弄|胡同))(?:路|道|街|巷|弄|胡同)'
const SECTION = '(?:[东西南北中上下]段|[一二三四五六\\d]段)?'
const VILLAGE = '(?:村|屯|庄|堡|社区|小区|家属院|大院)'
const BUILDING = '(?:[号#]楼|[号#]院|#|栋|幢)'
const HOUSE = `(?:${BUILDING}|号|弄|委)`
const GROUP = '(?:村民小组|村民组|小组|组|屯|队|社)'
const ROOM = `(?:${HOUSE}|座|单元|楼|层|室|户|门|房|组)`
/** 路3号桥, 街1号公告. */
const NO_HOUSE = '(?![令文公线车桥隧泊码船轮井标道])'
/** 金地花园, between the number of the road and that of the house. */
const ESTATE = `(?: ?[${HAN}]{1,8}?${NUMBER}(?:[号#]楼|栋|幢))?`
/** 3-2-501 or (3-2-501), and nothing that is counted. */
const BARE = '\\d{1,4}(?:-\\d{1,4}){0,3}'
const BARE_ROOM = `(?: ?(?:\\(${BARE}\\)|-?${BARE}(?!\\d|[元年月日时分吨人件辆个次米公%]|[.:/+]\\d)))?`
const INSIDE = `${ESTATE}(?: ?[院内附]? ?${NUMBER}${ROOM})*${BARE_ROOM}`

/** 中山路88号, 中华路19-1-501 */
const ON_A_ROAD = `${A_ROAD}${SECTION} ?(?:第?${NUMBER} ?${HOUSE}${NO_HOUSE}${INSIDE}|${NO_DAY}\\d{1,4}(?:-\\d{1,4}){2,3}(?!\\d))`
/** 李家村3组, 安家店村西沟组5号 */
const IN_A_VILLAGE = `()${VILLAGE} ?(?:第?${NUMBER} ?(?:${GROUP}|${HOUSE})${NO_HOUSE}|[${HAN}]{1,4}[组屯]${NUMBER}号)${INSIDE}`
/** 3栋2单元501室, 3号楼501, 7#-2-301 */
const IN_A_BUILDING = `()(?:${NUMBER}期)?${NUMBER}(?:${BUILDING}|座) ?(?:(?:${NUMBER}(?:单元|门|座|层|楼) ?)?${NUMBER}(?:室|号|户|房|单元|门)|-?\\d{1,4}(?:-\\d{1,4}){1,3}(?!\\d))${INSIDE}`

const REGION = `[${HAN}]{1,10}?(?:省|自治区|市|州|盟|区|县|旗)`
const TOWN = `[${HAN}]{1,6}(?:镇|乡|街道)`
const PLACE = '(?:村|屯|镇|乡|街道|路|街|巷|小区|社区|花园|公寓)'
/** What no part of an address is: the sentence goes on. */
const WITHIN = `[^\\s,。;:、()《》“”的在与及从到因被将由经向${COVER}]`
const NAMED = new RegExp(
  `((?:住址|住所地?|户籍(?:所在)?地|地址|家住|现住|住(?![房建宿院处户所址]))[:为是在于]{0,2} ?)(?:${REGION}${WITHIN}{0,20}${PLACE}|${TOWN}${WITHIN}{1,10}(?:村|屯|社区|小区))`,
  'g',
)

function fromItsStart(pattern: string): Detector {
  const compiled = new RegExp(pattern, 'g')
  return (text): Span[] =>
    spansOf(text, compiled).map(({ from, until }) => ({ from: addressStart(text, from), until }))
}

/** Addresses (住址) from the house, group or room on, with the regions before them; a village where one says to live. */
export const ADDRESSES: readonly Detector[] = [
  fromItsStart(ON_A_ROAD),
  fromItsStart(IN_A_VILLAGE),
  fromItsStart(IN_A_BUILDING),
  detects(NAMED),
]
