import { INSTRUCTIONS } from '#domain/imports'
import { type Sheet, sheetOf } from '../sheet'

/** A line of instructions: what it is about, and what to write. */
export interface Instruction {
  readonly about: string
  readonly say: string
}

/** 填写说明: a sheet that explains the others; the importer passes over it. */
export const instructionsSheet = (lines: readonly Instruction[]): Sheet =>
  sheetOf(
    INSTRUCTIONS,
    [
      { head: '哪一栏', width: 16, of: ({ about }) => about },
      { head: '怎么填', width: 90, of: ({ say }) => say },
    ],
    lines,
  )
