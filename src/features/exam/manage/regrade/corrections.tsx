import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Card, SectionTitle, Skeleton } from '#ui'
import { useRegrades } from '../queries'
import { refusals } from '../refusals'
import { copy } from './copy'
import { Correction } from './correction'
import { UndoSheet } from './undo-sheet'

export type Regrade = Reply<'exam', 'regrades'>['regrades'][number]

/** A page of a phone holds only so many; older ones stay in the log. */
const SHOWN = 8

/** What was corrected (更正记录), newest first, each with how far it is. Nothing where nothing was. */
export function Corrections({ sitting }: { sitting: string }) {
  const [undoing, setUndoing] = useState<string>()
  const query = useRegrades(sitting)
  return (
    <View>
      <Asked query={query} told={refusals.regrades} waiting={<Skeleton of="lines" count={2} />}>
        {({ regrades }) =>
          regrades.length > 0 && (
            <>
              <SectionTitle>{copy.corrections}</SectionTitle>
              <Card>
                {regrades.slice(0, SHOWN).map((one) => (
                  <Correction key={one.regrade} of={one} onUndo={() => setUndoing(one.regrade)} />
                ))}
              </Card>
            </>
          )
        }
      </Asked>
      <UndoSheet sitting={sitting} regrade={undoing} onClose={() => setUndoing(undefined)} />
    </View>
  )
}
