import type { Domain } from '../../bank'
import type { FilePlace, RowRead } from '../row-read'

/** One person as a roster (名册) of somebody's own shape states them; null where it states nothing. */
export interface RosterRow {
  readonly name: string
  /** 执法证号 and 工号, as `normaliseNumber` writes them; at least one is there. */
  readonly certificate: string | null
  readonly staffNumber: string | null
  /** 单位 as written in the row, or above it where the cell was merged. */
  readonly unit: string | null
  /** 部门, 大队, 中队: what stands beneath the unit; of several columns, the widest first: 和平大队/第一中队. */
  readonly section: string | null
  /** Where no column gives the unit: the sheet's name and the title above the header may. */
  readonly sheet: string | null
  readonly title: string | null
  readonly domain: Domain | null
  readonly post: string | null
  /** The word that says somebody left (离职、调出、退休、借调), or null: serves here. */
  readonly left: string | null
}

/** A row that is no person (合计、落款、说明), and why it was set aside. */
export interface AsideRow {
  readonly at: FilePlace
  readonly why: string
  readonly text: string
}

/** A roster that was read, or why none of it was. */
export type RosterRead =
  | {
      readonly taken: true
      readonly rows: readonly RowRead<RosterRow>[]
      readonly aside: readonly AsideRow[]
      /** For the preview, as Chinese sentences: columns that are not kept, cells that were filled from above. */
      readonly notes: readonly string[]
    }
  | { readonly taken: false; readonly why: string }
