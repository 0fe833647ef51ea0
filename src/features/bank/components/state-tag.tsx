import type { Reply } from '#contract/index'
import { Tag, type TagProps } from '#ui'
import { stateNames } from '../copy/words'

type State = Reply<'bank', 'desk'>['mine'][number]['state']

const looks: Readonly<Record<State, Pick<TagProps, 'kind' | 'icon'>>> = {
  draft: { kind: 'plain', icon: 'pen' },
  bankReview: { kind: 'action', icon: 'timer' },
  returned: { kind: 'wrong', icon: 'review' },
  passed: { kind: 'right', icon: 'check' },
}

/** Where a draft is on its way (状态): a drawing and a word. */
export const StateTag = ({ state }: { state: State }) => (
  <Tag {...looks[state]}>{stateNames[state]}</Tag>
)
