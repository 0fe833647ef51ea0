import { View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '#cloud'
import type { Reply } from '#contract/index'
import { Card, Row, SectionTitle, Tag } from '#ui'
import { todayCopy as copy, makeUpRefusals } from '../copy'
import { useMakeUp } from '../queries'
import { go } from '../routes'

type Today = Reply<'study', 'today'>

function MakeUpRow({ today }: { today: Today }) {
  const makeUp = useMakeUp()
  const [refused, setRefused] = useState<string>()
  const { missed } = today
  if (!missed) return null
  const begin = () =>
    makeUp.mutate(
      { day: missed.day },
      {
        onSuccess: ({ id }) => go.question(id),
        onError: (error) => setRefused(say(error, makeUpRefusals)),
      },
    )
  return (
    <Row
      title={copy.makeUp(missed.day, today.today)}
      sub={refused ?? copy.makeUpSay(missed.left)}
      onTap={begin}
    />
  )
}

/** What else there is today; nothing here is asked of anybody. */
export function Also({ today }: { today: Today }) {
  return (
    <View>
      <SectionTitle>{copy.more}</SectionTitle>
      <Card>
        <MakeUpRow today={today} />
        <Row
          title={copy.mistakes}
          beside={today.due > 0 ? <Tag>{copy.mistakesDue(today.due)}</Tag> : undefined}
          sub={copy.mistakesSay}
          onTap={go.mistakes}
        />
        <Row title={copy.leave} sub={copy.leaveSay} onTap={go.calendar} />
      </Card>
    </View>
  )
}

/** What the unit came to understand together: never who studied and who did not (house law 7). */
export function Together({ unit }: { unit: Today['unit'] }) {
  if (unit.understood === null || unit.understood === 0) return null
  return (
    <View>
      <SectionTitle>{unit.name}</SectionTitle>
      <View className="ui-note">{copy.together(unit.understood)}</View>
    </View>
  )
}
