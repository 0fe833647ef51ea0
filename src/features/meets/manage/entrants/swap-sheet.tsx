import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, ChoiceLine, Line, NumberField, ReasonSheet } from '#ui'
import { useSubstitute } from '../changes'
import { copy } from '../copy/enter'
import { PeopleSheet, type Person } from '../parts/people-sheet'
import { refusals } from '../refusals'
import type { EntrantSheetProps } from './entrant-sheet'

const sexes = (['m', 'f'] as const).map((key) => ({ key, label: copy.sexNames[key] }))
const AGE = 35

/** Puts somebody else into a team (换人), with a reason that is kept. */
export function SwapSheet({ meet, entrant, onClose }: EntrantSheetProps) {
  const substitute = useSubstitute()
  const [out, setOut] = useState(entrant.members[0]?.officer ?? '')
  const [into, setInto] = useState<Person>()
  const [sex, setSex] = useState<'m' | 'f'>('m')
  const [age, setAge] = useState(AGE)
  const [picking, setPicking] = useState(false)
  if (picking || !into)
    return (
      <PeopleSheet
        title={copy.swapIn}
        as="organiser"
        taken={entrant.members.map(({ officer }) => officer)}
        onPick={(person) => {
          setInto(person)
          setPicking(false)
        }}
        onClose={into ? () => setPicking(false) : onClose}
      />
    )
  const run = async (reason: string, key: string) => {
    const input = { key, meet, entrant: entrant.entrant, out, reason }
    await substitute.mutateAsync({ ...input, into: { officer: into.id, sex, age } })
    void Taro.showToast({ title: copy.done, icon: 'none' })
  }
  return (
    <ReasonSheet
      title={copy.swap}
      say={copy.swapSay}
      open
      onClose={onClose}
      does={copy.swap}
      busy={copy.swapping}
      error={substitute.error}
      told={refusals.substitute}
      run={run}
    >
      <ChoiceLine
        label={copy.swapOut}
        choices={entrant.members.map(({ officer, name }) => ({ key: officer, label: name }))}
        value={out}
        onChange={setOut}
      />
      <Line label={copy.swapIn}>
        <Button kind="text" narrow onTap={() => setPicking(true)}>
          {into.name}
        </Button>
      </Line>
      <ChoiceLine label={copy.sex} choices={sexes} value={sex} onChange={setSex} />
      <NumberField label={copy.age} value={age} onChange={setAge} />
    </ReasonSheet>
  )
}
