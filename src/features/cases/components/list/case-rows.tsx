import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Button } from '#ui'
import { listCopy as copy } from '../../copy'
import type { Turn } from '../../use-turn'
import { CaseRow } from './case-row'

/** What a page of cases is asked for. */
export interface CaseRowsProps {
  list: Reply<'cases', 'list'>
  turn: Turn
  /** The one that stands above the list already. */
  above?: string | undefined
}

/** A page of cases, with the ways to the next and back to the first. */
export function CaseRows({ list, turn, above }: CaseRowsProps) {
  const { cases, next } = list
  return (
    <View>
      {cases
        .filter((card) => card.case !== above)
        .map((card) => (
          <CaseRow key={card.case} card={card} />
        ))}
      {next !== null && (
        <Button kind="text" onTap={() => turn.to(next)}>
          {copy.further}
        </Button>
      )}
      {turn.after !== null && (
        <Button kind="text" onTap={() => turn.to(null)}>
          {copy.first}
        </Button>
      )}
    </View>
  )
}
