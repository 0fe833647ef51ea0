import { shouts } from '../../bank/check'
import { captions } from './captions'
import { footage } from './footage'
import type { CaseRule } from './found'
import { lengths } from './lengths'
import { masked } from './masked'
import { moments } from './moments'
import { wordsIn } from './words'

const voice: CaseRule = ({ lesson }) => shouts(wordsIn(lesson))

/** The rules that need no law to hold a case against. */
export const CASE_RULES: readonly CaseRule[] = [footage, captions, moments, lengths, masked, voice]
