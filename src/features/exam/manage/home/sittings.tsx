import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Card, EmptyState, Paged, Row, Tag, type TagProps } from '#ui'
import { copy, stageNames } from '../copy'
import { spanText } from '../span-text'
import { type Stage, stageOf } from '../stage'
import { ways } from '../ways'
import './home.scss'

type Line = Reply<'exam', 'managed'>['sittings'][number]

const looks: Readonly<Record<Stage, Pick<TagProps, 'kind' | 'icon'>>> = {
  draft: { kind: 'plain', icon: 'pen' },
  coming: { kind: 'plain', icon: 'timer' },
  open: { kind: 'action', icon: 'play' },
  closed: { kind: 'plain', icon: 'check' },
  released: { kind: 'right', icon: 'check' },
  withdrawn: { kind: 'wrong', icon: 'cross' },
}

/** A state as a word and a drawing. */
export function StageTag({ stage }: { stage: Stage }) {
  return <Tag {...looks[stage]}>{stageNames[stage]}</Tag>
}

/** What sittings are asked for. */
export interface SittingsProps {
  sittings: readonly Line[]
  /** The server's moment. */
  now: number
}

/** The sittings of one kind with state and time, newest first. */
export function Sittings({ sittings, now }: SittingsProps) {
  if (sittings.length === 0)
    return (
      <View className="manage-none">
        <EmptyState drawing="contest" head={copy.none} say={copy.noneSay} />
      </View>
    )
  return (
    <Paged of={sittings}>
      {(shown) => (
        <Card>
          {shown.map((line) => (
            <SittingRow key={line.sitting} line={line} now={now} />
          ))}
        </Card>
      )}
    </Paged>
  )
}

function SittingRow({ line, now }: { line: Line; now: number }) {
  const stage = stageOf(line, now)
  return (
    <Row
      title={line.title}
      sub={spanText(line, new Date(now))}
      end={<StageTag stage={stage} />}
      onTap={stage === 'draft' ? ways.edit(line.sitting) : ways.desk(line.sitting)}
    />
  )
}
