import { type Bank, type Finding, lawSchema, questionSchema, shape } from '#domain/bank/check'
import { type Named, readRoom, sortOut } from './read-folder'

/** What the content folder holds of laws and questions, and what of it could not be read. */
export interface BankRead {
  readonly bank: Bank
  readonly unreadable: readonly Finding[]
}

/** A file of `bank/` is a list of questions. */
const each = ({ file, value }: Named): Named[] =>
  Array.isArray(value) ? value.map((one: unknown) => ({ file, value: one })) : [{ file, value }]

/** Reads `laws/` and `bank/` of a content folder. */
export function readBank(folder: string): BankRead {
  const [lawRoom, bankRoom] = [readRoom(folder, 'laws'), readRoom(folder, 'bank')]
  const laws = sortOut(lawRoom.values, (value) => shape(lawSchema, value))
  const questions = sortOut(bankRoom.values.flatMap(each), (value) => shape(questionSchema, value))
  return {
    bank: { laws: laws.entries, questions: questions.entries },
    unreadable: [...lawRoom.broken, ...bankRoom.broken, ...laws.findings, ...questions.findings],
  }
}
