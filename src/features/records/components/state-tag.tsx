import type { RecordState } from '#domain/honours'
import { Tag, type TagProps } from '#ui'
import { stateNames } from '../copy'

const looks: Readonly<Record<RecordState, Pick<TagProps, 'kind' | 'icon'>>> = {
  waiting: { kind: 'action', icon: 'timer' },
  confirmed: { kind: 'right', icon: 'check' },
  returned: { kind: 'wrong', icon: 'review' },
  withdrawn: { kind: 'plain', icon: 'eye-off' },
  revoked: { kind: 'wrong', icon: 'cross' },
}

/** Where a record stands (状态): a drawing and a word. */
export function StateTag({ state }: { state: RecordState }) {
  return <Tag {...looks[state]}>{stateNames[state]}</Tag>
}
