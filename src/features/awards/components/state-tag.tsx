import type { NominationState } from '#domain/honours'
import { Tag, type TagProps } from '#ui'
import { stateNames } from '../copy'

/** Gold for what is an honour, and for nothing else. */
const looks: Readonly<Record<NominationState, Pick<TagProps, 'kind' | 'icon'>>> = {
  waiting: { kind: 'action', icon: 'timer' },
  confirmed: { kind: 'gold', icon: 'check' },
  refused: { kind: 'plain', icon: 'cross' },
  revoked: { kind: 'wrong', icon: 'review' },
}

/** Where a nomination stands (状态): a drawing and a word. */
export function StateTag({ state }: { state: NominationState }) {
  return <Tag {...looks[state]}>{stateNames[state]}</Tag>
}
