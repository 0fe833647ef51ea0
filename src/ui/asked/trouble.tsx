import Taro from '@tarojs/taro'
import { codeOf, Refused, say } from '#cloud'
import { EmptyState } from '../empty-state/empty-state'
import { goBack } from '../page/back'
import { copy } from './copy'

/** A sentence for each refusal the call may meet; `Sentences<A, N>` fits. */
export type Told = Readonly<Record<string, string | ((data: never) => string)>>

/** What trouble (取不到) is asked for. */
export interface TroubleProps {
  error: unknown
  told: Told
  again: () => unknown
}

const STUDY = '/features/study/today/index'

/** Instead of content that did not come: why, and the one way on. Refusals don't pass by asking again. */
export function Trouble({ error, told, again }: TroubleProps) {
  const retry = { label: copy.again, onTap: again }
  const code = codeOf(error)
  if (code === 'UNREACHABLE')
    return (
      <EmptyState drawing="no-network" head={copy.offline} say={copy.offlineNext} way={retry} />
    )
  const why = say(error, told)
  if (code === 'NOT_BOUND') {
    const way = { label: copy.toBind, onTap: () => void Taro.switchTab({ url: STUDY }) }
    return <EmptyState drawing="barrier" head={copy.notBound} say={why} way={way} />
  }
  if (!(error instanceof Refused) || !Object.keys(told).includes(code))
    return <EmptyState drawing="barrier" head={copy.fault} say={why} way={retry} />
  const way = { label: copy.back, onTap: goBack, quiet: true }
  return <EmptyState drawing="barrier" head={copy.refused} say={why} way={way} />
}
