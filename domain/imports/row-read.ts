/** Where in a file something stands (位置): the sheet where there are several, and the row or line from 1. */
export interface FilePlace {
  readonly sheet: string | null
  readonly row: number
}

/**
 * One row that was read (读到的一行): taken, or refused with the reason as a clear Chinese sentence. Nothing is dropped:
 * each row or record of a file that holds anything beyond title and header is one of these.
 */
export type RowRead<T> =
  | { readonly at: FilePlace; readonly taken: true; readonly item: T }
  | {
      readonly at: FilePlace
      readonly taken: false
      /** For people, such as 「没有答案」. */
      readonly why: string
      /** What stands there, so that it can be found and mended. */
      readonly text: string
    }

/** How one row compares with what is there already (比对): 新增, 有变化, 一样, 不收. */
export const COMPARISONS = ['new', 'changed', 'same', 'refused'] as const
export type Comparison = (typeof COMPARISONS)[number]
