import type { CaseState } from '#domain/cases'
import { Tag, type TagProps } from '#ui'
import { stateNames } from '../copy/words'

const looks: Readonly<Record<CaseState, Pick<TagProps, 'kind' | 'icon'>>> = {
  draft: { kind: 'plain', icon: 'pen' },
  unitReview: { kind: 'action', icon: 'timer' },
  lawReview: { kind: 'action', icon: 'shield' },
  returned: { kind: 'wrong', icon: 'review' },
  published: { kind: 'right', icon: 'check' },
  shared: { kind: 'right', icon: 'people' },
  withdrawn: { kind: 'plain', icon: 'eye-off' },
}

/** Where a case is on its way (状态): a drawing and a word. */
export function StateTag({ state }: { state: CaseState }) {
  return <Tag {...looks[state]}>{stateNames[state]}</Tag>
}
