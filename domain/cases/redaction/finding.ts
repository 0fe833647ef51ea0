/** What must not be published (不得公开的信息), by kind. */
export const SENSITIVE_KINDS = [
  'person',
  'company',
  'creditCode',
  'identityNumber',
  'caseNumber',
  'permitNumber',
  'plate',
  'phone',
  'bankCard',
  'address',
] as const
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number]

/** A party (当事人) as the editor declares it; what else it is called (简称, 别名) is masked alike. */
export interface Party {
  readonly kind: 'person' | 'company'
  readonly name: string
  readonly alsoCalled: readonly string[]
}

/** A stretch of a text, UTF-16 units, `until` excluded. */
export interface Span {
  readonly from: number
  readonly until: number
}

/**
 * Something that must not be published, where it stands in what was written. Its id is made of its kind, its content
 * without spaces and signs, and the how-manieth of these it is, so that typing elsewhere leaves it alone. Ids and
 * findings repeat what is to be hidden: they stay with the draft.
 */
export interface Finding extends Span {
  readonly id: string
  readonly kind: SensitiveKind
  readonly text: string
}
