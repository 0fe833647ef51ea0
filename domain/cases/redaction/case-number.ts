import { type Detector, detects, HAN } from './spans'

const YEAR = '[〔([【] ?(?:19|20)\\d{2} ?[〕)\\]】]'
/** Words before the number are no part of it: 依据沈交执罚〔2026〕12号 begins at 沈. */
const PREFIX = `(?:(?![据照以按作出书与及了的为是在号室]|[和于](?!交))[${HAN}]){1,10}`
const ORDER = '(?:字?第|字)? ?\\d[\\d-]*号'
const WHOLE = `${PREFIX}${YEAR}${ORDER}`

const ENFORCING = /执|罚|案|强|扣|责改|听|违|立|登保|催|许|复|决|审|初|终|赔/
/** Published to everybody: 交法发〔2021〕12号, 京政办字〔2017〕3号. */
const TO_EVERYBODY = /(?:发|办|函|规|令|释|通|公告|办字)$/

function isOfACase(found: string): boolean {
  const prefix = found.slice(0, found.search(/[〔([【]/))
  return ENFORCING.test(prefix) && !TO_EVERYBODY.test(prefix)
}

/** （2024）辽0102行初12号, （2024）最高法行申12号 */
const OF_A_COURT = `()${YEAR} ?[${HAN}]{1,3}\\d{0,4}[行民刑执赔破知财司商请认][${HAN}]{0,4} ?\\d+号(?:之[\\d一二三四五六七八九十]+)?`
/** 温国土资发（2018）366号《决定书》 */
const OF_A_DECISION = `()${WHOLE}(?=\\s?[《“]?[${HAN}]{0,10}(?:决定|告知|通知|意见)书)`
/** 沈交罚字第2026012号, 锦交运罚2026001号 */
const WITHOUT_A_YEAR = `()(?:${PREFIX})?[罚执案强扣决听](?:字第?\\d{3,}|\\d{5,})号`
/** 案号：LN-2026-0012, 《行政处罚决定书》（编号：210100202600123） */
const NAMED = `((?:案号|案卷号|案件编号|立案号|文书编?号|[定知见]书[》”"]?\\(?(?:文号|编号|号))[:为是]{0,2}\\s?)(?:[${HAN}A-Z]{0,10}${YEAR}[${HAN}\\d-]{1,16}号|[A-Z]{0,6}-?\\d[A-Z0-9-]{3,}号?)`

/** Numbers of cases (案号): of enforcement, of courts, and what is named as one. Numbers of general documents are none. */
export const CASE_NUMBERS: readonly Detector[] = [
  detects(new RegExp(OF_A_COURT, 'g')),
  detects(new RegExp(`()${WHOLE}`, 'g'), isOfACase),
  ...[OF_A_DECISION, WITHOUT_A_YEAR, NAMED].map((each) => detects(new RegExp(each, 'g'))),
]
