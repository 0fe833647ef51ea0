import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Row, SectionTitle } from '#ui'
import { maskingCopy as copy } from '../copy/masking'
import type { Draft } from '../draft/draft'
import { replaced, without } from '../draft/list'
import type { Writing } from '../draft/use-writing'
import { PartySheet } from './party-sheet'

export type DraftParty = Draft['parties'][number]

const MOST = 30
const NOBODY: DraftParty = { name: '', kind: 'person', alsoCalled: [] }

/** Whom the case is about (当事人), with all they are called in it. */
export function Parties({ writing: { draft, put } }: { writing: Writing }) {
  const { parties } = draft
  const [open, setOpen] = useState<number>()
  const set = (changed: DraftParty[]) => {
    put({ parties: changed })
    setOpen(undefined)
  }
  const add = (
    <Button kind="text" narrow onTap={() => setOpen(parties.length)}>
      {copy.addParty}
    </Button>
  )
  // Two people may have the same name: a party is its place.
  const keys = parties.map((_, place) => `party-${place}`)
  return (
    <View className="desk-parties">
      <SectionTitle {...(parties.length < MOST && { end: add })}>{copy.parties}</SectionTitle>
      <View className="desk-parties-say">
        {parties.length === 0 ? `${copy.partiesSay}\n${copy.noParties}` : copy.partiesSay}
      </View>
      {parties.length > 0 && (
        <Card>
          {parties.map(({ name, kind, alsoCalled }, place) => (
            <Row
              key={keys[place]}
              title={name}
              sub={alsoCalled.length > 0 ? copy.alsoCalled(alsoCalled) : undefined}
              end={copy.kinds[kind]}
              onTap={() => setOpen(place)}
            />
          ))}
        </Card>
      )}
      {open !== undefined && (
        <PartySheet
          party={parties[open] ?? NOBODY}
          onKeep={(party) =>
            set(open < parties.length ? replaced(parties, open, party) : [...parties, party])
          }
          onRemove={open < parties.length ? () => set(without(parties, open)) : undefined}
          onClose={() => setOpen(undefined)}
        />
      )}
    </View>
  )
}
