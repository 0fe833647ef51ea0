import { attemptCalls } from './attempt'
import { organiserCalls } from './organiser'

/** Exams (考试): papers and attempts, for exams and contest rounds alike. */
export const exam = { ...attemptCalls, ...organiserCalls }
