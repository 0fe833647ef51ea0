const digitsOf = (text: string): number[] => [...text].map(Number)

const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The last character of an identity number by its first seventeen digits (GB 11643-1999). */
export function identityCheck(seventeen: string): string {
  const sum = digitsOf(seventeen).reduce(
    (all, digit, place) => all + digit * (IDENTITY_WEIGHTS[place] ?? 0),
    0,
  )
  return '10X98765432'.charAt(sum % 11)
}

const CREDIT_CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The last character of a 统一社会信用代码 by its first seventeen (GB 32100-2015). */
export function creditCodeCheck(seventeen: string): string {
  const sum = [...seventeen].reduce(
    (all, character, place) =>
      all + CREDIT_CODE_CHARACTERS.indexOf(character) * (CREDIT_CODE_WEIGHTS[place] ?? 0),
    0,
  )
  return CREDIT_CODE_CHARACTERS.charAt((31 - (sum % 31)) % 31)
}

/** Whether the digits end in the check digit every bank card has (Luhn, ISO/IEC 7812-1). */
export function isLuhn(digits: string): boolean {
  const sum = digitsOf(digits)
    .reverse()
    .map((digit, place) => (place % 2 === 0 ? digit : digit * 2))
    .reduce((all, value) => all + (value > 9 ? value - 9 : value), 0)
  return sum % 10 === 0
}
