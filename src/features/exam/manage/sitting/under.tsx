import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Button, Card, momentText, Row, SectionTitle, Tag } from '#ui'
import { copy } from './copy'
import { ExtendSheet } from './extend-sheet'

type Attempt = Reply<'exam', 'progress'>['under'][number]

/** A page of a phone holds only so many. */
const SHOWN = 12

/** Those answering now, whose time ends first before the others; each can get more time. */
export function Under({ progress }: { progress: Reply<'exam', 'progress'> }) {
  const [extending, setExtending] = useState<Attempt>()
  const shown = progress.under.slice(0, SHOWN)
  const cut = progress.open > shown.length
  return (
    <>
      <SectionTitle {...(cut && { end: copy.underFirst(shown.length) })}>{copy.under}</SectionTitle>
      {shown.length === 0 && <View className="sitting-none">{copy.underNone}</View>}
      {shown.length > 0 && (
        <Card>
          {shown.map((attempt) => (
            <AttemptRow
              key={attempt.attempt}
              attempt={attempt}
              onExtend={() => setExtending(attempt)}
            />
          ))}
        </Card>
      )}
      {extending !== undefined && (
        <ExtendSheet attempt={extending} onClose={() => setExtending(undefined)} />
      )}
    </>
  )
}

function AttemptRow({ attempt, onExtend }: { attempt: Attempt; onExtend: () => void }) {
  const { name, place, endsAt, extra } = attempt
  return (
    <Row
      title={name}
      sub={`${place}，${copy.endsAt(momentText(endsAt, serverNow()))}`}
      beside={extra > 0 ? <Tag kind="plain">{copy.extra(extra)}</Tag> : undefined}
      end={
        <Button kind="text" narrow onTap={onExtend}>
          {copy.extend}
        </Button>
      }
    />
  )
}
