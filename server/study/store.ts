import type { Learner, StudySet } from '#domain/study'
import { collection } from '#server/platform'

export const sets = collection<StudySet>('sets')
export const learners = collection<Learner & { readonly _id: string }>('learners')
