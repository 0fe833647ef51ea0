import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, ConfirmSheet, momentText, Row, SectionTitle } from '#ui'
import { useReveal } from '../changes'
import { copy } from '../copy/run'
import type { Managed } from '../form/form'
import { refusals } from '../refusals'
import { ways } from '../ways'

const sayOf = ({ terms: { freezeAt }, now, revealed }: Managed): string => {
  if (freezeAt === null) return copy.notFrozen
  if (revealed) return copy.revealed
  return freezeAt > now ? copy.freezesAt(momentText(freezeAt, new Date(now))) : copy.frozen
}

/** The freeze (封榜), the reveal before a hall, and the reveal without one. */
export function FreezeRows({ managed }: { managed: Managed }) {
  const [asking, setAsking] = useState(false)
  const reveal = useReveal()
  const { meet, terms, now, revealed } = managed
  const frozen = terms.freezeAt !== null && terms.freezeAt <= now && !revealed
  const run = async () => {
    await reveal.mutateAsync({ meet })
    setAsking(false)
  }
  return (
    <>
      <SectionTitle>{copy.freeze}</SectionTitle>
      <View className="meets-run-say">{sayOf(managed)}</View>
      <Card>
        <Row title={copy.rehearse} end={copy.hallSay} onTap={ways.hall(meet, 'units', true)} />
        <Row
          title={copy.hallAllRound}
          end={copy.hallSay}
          onTap={ways.hall(meet, 'allRound', false)}
        />
        <Row title={copy.hallUnits} end={copy.hallSay} onTap={ways.hall(meet, 'units', false)} />
        {frozen && <Row icon="lock" title={copy.reveal} onTap={() => setAsking(true)} />}
      </Card>
      <ConfirmSheet
        title={copy.reveal}
        say={copy.revealSay}
        open={asking}
        onClose={() => setAsking(false)}
        does={copy.reveal}
        busy={copy.revealing}
        error={reveal.error}
        told={refusals.reveal}
        run={run}
      />
    </>
  )
}
