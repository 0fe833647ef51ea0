import { citation } from './citation'
import type { AskedRule } from './finding'
import { lengths } from './lengths'
import { notes } from './notes'
import { bannedOptions, bareNumbers, byLetter, equalOptions } from './options'
import { voice } from './voice'

/** The rules that hold for any question, of the bank or of a case (案例). */
export const ASKED_RULES: readonly AskedRule[] = [
  citation,
  notes,
  equalOptions,
  bannedOptions,
  bareNumbers,
  byLetter,
  lengths,
  voice,
]
