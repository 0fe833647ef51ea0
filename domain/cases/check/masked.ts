import { findInCase } from '../redaction'
import type { CaseRule } from './found'

/** Nobody can be recognised (脱敏): what an editor would have to mask is not there, invented as it may be. */
export const masked: CaseRule = ({ lesson }) =>
  findInCase(lesson, []).map(({ kind, place, text }) => `${kind} at ${place}: ${text}`)
