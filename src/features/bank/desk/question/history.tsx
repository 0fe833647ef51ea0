import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '#cloud'
import { Card, momentText, Row, SectionTitle, Sheet } from '#ui'
import { ChangedQuestion } from '../../components/changed-question'
import { questionCopy as copy } from '../../copy/desk'
import { actName } from '../../copy/words'
import { useLawNames } from '../../use-law-names'
import type { Published } from './index'

type Version = Published['versions'][number]

const whose = ({ by, passedBy, at }: Version): string =>
  by === '' ? copy.withContent : `${copy.by(by, passedBy)} · ${momentText(at, serverNow())}`

/** All versions (版本记录), the latest first: who, when, what for; a tap shows what changed. */
export function History({ versions }: { versions: readonly Version[] }) {
  const [open, setOpen] = useState<number>()
  const place = versions.findIndex(({ version }) => version === open)
  return (
    <>
      <SectionTitle>{copy.history}</SectionTitle>
      <Card>
        {versions.map((one) => (
          <Row
            key={one.version}
            title={copy.act(actName(one.act), one.version)}
            sub={one.note === '' ? whose(one) : `${whose(one)} · ${one.note}`}
            onTap={() => setOpen(one.version)}
          />
        ))}
      </Card>
      <Sheet title={copy.compare} open={open !== undefined} onClose={() => setOpen(undefined)}>
        <Compared after={versions[place]} before={versions[place + 1]} />
      </Sheet>
    </>
  )
}

function Compared({ after, before }: { after: Version | undefined; before: Version | undefined }) {
  const nameOf = useLawNames()
  if (!after || !before) return <View className="bank-question-say">{copy.first}</View>
  return (
    <ChangedQuestion
      before={before.content}
      after={after.content}
      nameOf={nameOf}
      same={copy.same}
    />
  )
}
