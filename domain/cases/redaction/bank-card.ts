import { isLuhn } from './check-digits'
import { type Detector, detects, NO_AMOUNT, NO_DAY } from './spans'

const GROUPED =
  /(^|\D)(?:\d{4}(?:[ -]\d{4}){2,3}(?:[ -]\d{1,4})?|\d{4}[ -]\d{6}[ -]\d{5}|\d{6}[ -]\d{13}|\d{13,19})(?!\d)/g
/** Accounts of companies have no check digit. */
const NAMED = new RegExp(
  `((?:卡号|[账帐]号|[账帐]户)(?:号码)?[:为是]{0,2}\\s?)${NO_DAY}\\d(?:[ -]?\\d){7,24}(?!\\d)${NO_AMOUNT}`,
  'g',
)

function isCard(found: string): boolean {
  const digits = found.replace(/\D/g, '')
  return digits.length >= 13 && digits.length <= 19 && isLuhn(digits)
}

/** Bank cards (银行卡) of thirteen to nineteen digits, in one or in groups, and what is named as an account. */
export const BANK_CARDS: readonly Detector[] = [detects(GROUPED, isCard), detects(NAMED)]
