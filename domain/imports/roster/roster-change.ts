import type { Officer } from '../../org'
import type { Comparison, FilePlace } from '../row-read'

/** What of an entry (名册上的一个人) a roster may change; bindings, branch and rights are none of its business. */
export type OfficerSet = Partial<
  Pick<
    Officer,
    | 'name'
    | 'certificate'
    | 'staffNumber'
    | 'unit'
    | 'unitName'
    | 'parentName'
    | 'place'
    | 'path'
    | 'domain'
    | 'post'
    | 'status'
  >
>

/** One change to the roster, ready to be applied. */
export type RosterChange =
  | { readonly kind: 'add'; readonly officer: Officer }
  /** The entry keeps its id, so that history stays with the person. */
  | { readonly kind: 'change'; readonly id: string; readonly set: OfficerSet }
  | { readonly kind: 'leave'; readonly id: string }

/** One field that changes, in words for the preview: 单位, 和平大队, 沈河大队. */
export interface FieldChange {
  readonly field: string
  readonly from: string
  readonly to: string
}

/** One row of a file beside the roster (比对). */
export interface RosterLine {
  readonly at: FilePlace
  readonly comparison: Comparison
  readonly name: string
  /** The unit found, by its id; null where none was, or where the row says that somebody left. */
  readonly unit: string | null
  readonly unitName: string
  /** Null where nothing is to be done. */
  readonly change: RosterChange | null
  readonly fields: readonly FieldChange[]
  /** Why it is refused, or what whoever imports it should know; null where there is nothing to say. */
  readonly why: string | null
}

/** Somebody of a unit of the file whom the file does not name (名册里有、文件里没有). */
export interface AbsentOfficer {
  readonly id: string
  readonly name: string
  readonly unitName: string
  /** Set where absence was chosen to mean leaving (`leaversByAbsence`). */
  readonly change: RosterChange | null
  /** Why they stay all the same, or null. */
  readonly why: string | null
}

/** A roster beside the entries that are there: a line for every row, and who is missing in the file. */
export interface RosterComparison {
  readonly lines: readonly RosterLine[]
  readonly absent: readonly AbsentOfficer[]
}
