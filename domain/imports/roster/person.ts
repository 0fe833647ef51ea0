import { DOMAIN_NAMES, type Domain } from '../../bank'
import { normaliseName } from '../../org'
import type { Field } from './columns'
import { domainNamed } from './domain-word'
import { leftByAnswer, leftWord } from './left-word'
import { numberIn } from './number-cell'
import type { RosterRow } from './roster-row'

/** The cells of one row by field; several columns of one field in their order. */
export type Cells = (field: Field) => readonly string[]

/** A person, or why the row is none, as a Chinese sentence. */
export type PersonRead = { readonly person: Person } | { readonly why: string }
type Person = Omit<RosterRow, 'sheet' | 'title'>

const NAME = /^[\p{Script=Han}·]{2,20}$|^[A-Za-z][A-Za-z·]{1,29}$/u
/** Shorter numbers are serial numbers. */
const FEWEST = { certificate: 6, staffNumber: 2 } as const

const first = (cells: readonly string[]): string => cells.find((cell) => cell !== '') ?? ''
const orNull = (text: string): string | null => (text === '' ? null : text)

function numbersIn(cells: Cells) {
  const certificate = numberIn(first(cells('certificate')), '执法证号', FEWEST.certificate)
  const staffNumber = numberIn(first(cells('staffNumber')), '工号', FEWEST.staffNumber)
  if ('wrong' in certificate) return certificate
  if ('wrong' in staffNumber) return staffNumber
  if (certificate.number === null && staffNumber.number === null) {
    return { wrong: '没有执法证号，也没有工号' }
  }
  return { certificate: certificate.number, staffNumber: staffNumber.number }
}

/** What stands in these columns is shown in lists. */
const TEXTS: readonly Field[] = ['unit', 'section', 'post']
const LONGEST = 60
const TOO_LONG = `单位、部门、职务都不要超过 ${LONGEST} 个字`

const ALL_DOMAINS = Object.values(DOMAIN_NAMES).join('、')

function domainIn(cells: Cells): { readonly domain: Domain | null } | { readonly wrong: string } {
  const word = first(cells('domain'))
  const domain = domainNamed(word)
  if (word === '' || domain !== null) return { domain }
  return { wrong: `执法门类「${word.slice(0, 20)}」认不出，可以写：${ALL_DOMAINS}` }
}

const leftIn = (cells: Cells): string | null =>
  [...cells('remark').map(leftWord), ...cells('serves').map(leftByAnswer)].find(
    (left) => left !== null,
  ) ?? null

/** Reads one row that names a person. */
export function personIn(cells: Cells): PersonRead {
  const name = normaliseName(first(cells('name')))
  if (name === '') return { why: '没有姓名' }
  if (!NAME.test(name)) return { why: `姓名不像人名：${name.slice(0, 30)}` }
  const [numbers, domain] = [numbersIn(cells), domainIn(cells)]
  if ('wrong' in numbers) return { why: numbers.wrong }
  if ('wrong' in domain) return { why: domain.wrong }
  if (TEXTS.some((field) => cells(field).join('').length > LONGEST)) return { why: TOO_LONG }
  const unit = orNull(first(cells('unit')))
  const section = orNull(cells('section').filter(Boolean).join('/'))
  const post = orNull(first(cells('post')))
  return { person: { name, ...numbers, ...domain, unit, section, post, left: leftIn(cells) } }
}
