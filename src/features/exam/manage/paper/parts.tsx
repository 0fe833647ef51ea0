import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Button, Card, SectionTitle } from '#ui'
import type { Part } from '../form/form'
import { useLaws } from '../queries'
import { copy } from './copy'
import { PartRow } from './part-row'
import { PartSheet } from './part-sheet'

const MOST = 20
const USUAL: Part = {
  domain: null,
  law: null,
  type: 'single',
  difficulty: null,
  count: 10,
  points: 2,
}

/** What the random parts are asked for. */
export interface PartsProps {
  parts: readonly Part[]
  /** What the bank has for each; undefined while it is being counted. */
  counts: Reply<'exam', 'count'>['parts'] | undefined
  onChange: (parts: Part[]) => void
}

/** The random parts (随机抽题) of a paper; a tap opens one. */
export function Parts({ parts, counts, onChange }: PartsProps) {
  const [open, setOpen] = useState<number>()
  const laws = useLaws().data?.laws ?? []
  const add = () => {
    onChange([...parts, USUAL])
    setOpen(parts.length)
  }
  const put = (part: Part) => onChange(parts.map((one, place) => (place === open ? part : one)))
  const remove = () => {
    onChange(parts.filter((_, place) => place !== open))
    setOpen(undefined)
  }
  // A part has no name of its own, and two may be the same: it is its place.
  const keys = parts.map((_, place) => `part-${place}`)
  const part = open === undefined ? undefined : parts[open]
  const button = (
    <Button kind="text" narrow onTap={add}>
      {copy.addPart}
    </Button>
  )
  return (
    <>
      <SectionTitle {...(parts.length < MOST && { end: button })}>{copy.parts}</SectionTitle>
      {parts.length === 0 && <View className="paper-none">{copy.noParts}</View>}
      {parts.length > 0 && (
        <Card>
          {parts.map((one, place) => (
            <PartRow
              key={keys[place]}
              part={one}
              lawName={laws.find(({ law }) => law === one.law)?.name ?? one.law}
              count={counts?.[place]}
              onTap={() => setOpen(place)}
            />
          ))}
        </Card>
      )}
      {part !== undefined && (
        <PartSheet
          part={part}
          laws={laws}
          onChange={put}
          onRemove={remove}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
