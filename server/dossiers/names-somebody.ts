import { findSensitive } from '#domain/cases'

/** A case number names a file, and files are named here. */
const ALLOWED = ['caseNumber']

/**
 * Whether a text holds what points at somebody (身份证号、电话、车牌、地址…): causes, notes and findings are about
 * the file, never about its party.
 */
export const namesSomebody = (text: string): boolean =>
  findSensitive(text, []).some(({ kind }) => !ALLOWED.includes(kind))

/** Whether a number (文号) holds a plate; plain digits are what numbers are made of. */
export const numberNamesSomebody = (number: string): boolean =>
  findSensitive(number, []).some(({ kind }) => kind === 'plate')
