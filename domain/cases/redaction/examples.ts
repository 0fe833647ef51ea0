import { creditCodeCheck, identityCheck, isLuhn } from './check-digits'
import { between, digits, drawn, type Lot, oneOf, two } from './draw'
import { PROVINCES_IN_SHORT } from './plate'

const REGION_CODES = ['110105', '210102', '210782', '220104', '330106', '440304', '542121'] as const
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))

export function identityNumber(lot: Lot): string {
  const day = `${between(lot, 1940, 2012)}${two(between(lot, 1, 12))}${two(between(lot, 1, 28))}`
  const seventeen = `${oneOf(lot, REGION_CODES)}${day}${digits(lot, 3)}`
  const whole = seventeen + identityCheck(seventeen)
  return oneOf(lot, [
    whole,
    whole.toLowerCase(),
    fullWidth(whole),
    `${whole.slice(0, 6)} ${whole.slice(6, 14)} ${whole.slice(14)}`,
  ])
}

export const oldIdentityNumber = (lot: Lot): string =>
  `${oneOf(lot, REGION_CODES)}${two(between(lot, 30, 85))}${two(between(lot, 1, 12))}${two(between(lot, 1, 28))}${digits(lot, 3)}`

export function mobile(lot: Lot): string {
  const [a, b, c] = [`1${between(lot, 3, 9)}${digits(lot, 1)}`, digits(lot, 4), digits(lot, 4)]
  const plain = `${a}${b}${c}`
  const written = [plain, `${a} ${b} ${c}`, `${a}-${b}-${c}`, fullWidth(plain)] as const
  return oneOf(lot, [...written, `+86${plain}`, `+86 ${a} ${b} ${c}`, `86-${plain}`])
}

export function landline(lot: Lot): string {
  const area = oneOf(lot, ['010', '024', '0411', '0412', '0429', '0755'])
  const number = `${between(lot, 2, 8)}${digits(lot, area.length === 3 ? 7 : between(lot, 6, 7))}`
  return oneOf(lot, [
    `${area}-${number}`,
    `${area} ${number}`,
    `（${area}）${number}`,
    `${area}${number}`,
    fullWidth(`${area}-${number}`),
  ])
}

export function plate(lot: Lot): string {
  const place = `${oneOf(lot, [...PROVINCES_IN_SHORT] as [string, ...string[]])}${drawn(lot, LETTERS, 1)}`
  const between_ = oneOf(lot, ['', '·', ' ', '-', '　', '•'])
  const four = `${digits(lot, 1)}${drawn(lot, `${LETTERS}0123456789`, 3)}`
  const rest = oneOf(lot, [
    `${four}${digits(lot, 1)}`,
    `${oneOf(lot, ['D', 'F'])}${digits(lot, 5)}`,
    `${digits(lot, 5)}${oneOf(lot, ['D', 'F'])}`,
    `${four}${oneOf(lot, ['挂', '学', '警'])}`,
  ])
  return oneOf(lot, [
    `${place}${between_}${rest}`,
    `粤Z${between_}${four}${oneOf(lot, ['港', '澳'])}`,
  ])
}

export function bankCard(lot: Lot): string {
  const start = `${oneOf(lot, ['6', '4', '5', '9', '3'])}${digits(lot, between(lot, 11, 17))}`
  const check = [...'0123456789'].find((digit) => isLuhn(start + digit)) ?? ''
  const whole = start + check
  return oneOf(lot, [whole, whole.replace(/(\d{4})(?=\d)/g, '$1 '), fullWidth(whole)])
}

export function creditCode(lot: Lot): string {
  const seventeen = `${oneOf(lot, ['91', '92', '93', '12', '52'])}${oneOf(lot, REGION_CODES)}${drawn(lot, '0123456789ABCDEFGHJKLMNPQRTUWXY', 9)}`
  return seventeen + creditCodeCheck(seventeen)
}

export const permitNumber = (lot: Lot): readonly [before: string, number: string] =>
  oneOf(lot, [
    ['道路运输经营许可证号：', `21${digits(lot, 10)}`],
    ['《道路运输证》号码为', `21${digits(lot, 10)}`],
    ['从业资格证号', `21${digits(lot, 17)}`],
    ['从业资格证编号：', `LN${digits(lot, 8)}`],
    ['道路运输证（', `辽交运管沈字${digits(lot, 12)}号`],
    ['持有', `辽交运管许可${oneOf(lot, ['沈', '大', '锦'])}字${digits(lot, 12)}号`],
    ['驾驶证档案编号：', digits(lot, 12)],
  ])

export function caseNumber(lot: Lot): string {
  const year = between(lot, 2015, 2026)
  const number = between(lot, 1, 4999)
  return oneOf(lot, [
    `辽交执〔${year}〕第${String(number).padStart(4, '0')}号`,
    `沈交执罚〔${year}〕${number}号`,
    `大交罚字[${year}]第${number}号`,
    `辽锦交运罚（${year}）${number}-1号`,
    `（${year}）辽01${digits(lot, 2)}行初${number}号`,
    `(${year})辽行终${number}号`,
    `（${year}）最高法行申${number}号`,
    `（${year}）辽02刑终${number}号之一`,
  ])
}
