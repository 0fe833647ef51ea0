import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { isForPerson } from '#domain/honours'
import { Card, Failed, Field, ListField, Row } from '#ui'
import { nominateCopy as copy, type Person, refusals } from '../copy'
import { usePeople } from '../queries'
import type { Nominating } from '../use-nominating'
import './whom-fields.scss'

type Units = Reply<'awards', 'nominations'>['units']

/** Whom it is for: a unit of my places, or a person found by name. */
export function WhomFields({ nominating, units }: { nominating: Nominating; units: Units }) {
  const { draft, change, gaps } = nominating
  if (isForPerson(draft.kind)) return <PersonField nominating={nominating} />
  return (
    <Card>
      <ListField
        label={copy.unit}
        choices={units.map(({ unit, name, parentName }) => ({
          key: unit,
          label: `${name} · ${parentName.replace(/交通运输综合行政执法.*$/, '')}`,
        }))}
        value={draft.unit}
        onChange={(unit) => change({ unit })}
        none={copy.unitNone}
        wrong={gaps.whom}
      />
    </Card>
  )
}

function PersonField({ nominating: { draft, change, gaps } }: { nominating: Nominating }) {
  const [find, setFind] = useState('')
  const { person } = draft
  if (person)
    return (
      <Card>
        <Row
          title={person.name}
          sub={person.line}
          end={copy.chosen}
          onTap={() => change({ person: null })}
        />
      </Card>
    )
  const choose = (one: Person) => {
    change({ person: { id: one.id, name: one.name, line: copy.personLine(one) } })
    setFind('')
  }
  return (
    <>
      <Card>
        <Field
          label={copy.find}
          value={find}
          onInput={setFind}
          placeholder={copy.findHint}
          maxLength={30}
          wrong={gaps.whom}
        />
      </Card>
      <FoundPeople find={find.trim()} onTap={choose} />
    </>
  )
}

function FoundPeople({ find, onTap }: { find: string; onTap: (person: Person) => void }) {
  const { data, error } = usePeople(find)
  if (find === '') return null
  if (!data) return <Failed error={error} told={refusals.people} />
  if (data.people.length === 0) return <View className="whom-say">{copy.notFound}</View>
  return (
    <>
      <View className="whom-say">{copy.found}</View>
      <Card>
        {data.people.map((person) => (
          <Row
            key={person.id}
            title={person.name}
            sub={copy.personLine(person)}
            onTap={() => onTap(person)}
          />
        ))}
      </Card>
      {data.more && <View className="whom-say">{copy.moreFound}</View>}
    </>
  )
}
