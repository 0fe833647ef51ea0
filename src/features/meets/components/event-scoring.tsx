import type { EventShown } from '../queries'
import { RubricShown } from './rubric-shown'
import { StandardsShown } from './standards-shown'
import { TakenShown } from './taken-shown'

/** How an event is scored (怎么评): everybody may read it beforehand. */
export function EventScoring({ scoring }: Pick<EventShown, 'scoring'>) {
  if (scoring.kind === 'measured') return <StandardsShown scoring={scoring} />
  if (scoring.kind === 'taken') return <TakenShown scoring={scoring} />
  return <RubricShown scoring={scoring} />
}
