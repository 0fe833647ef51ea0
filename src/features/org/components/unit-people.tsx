import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Card, Row, SectionTitle, Skeleton } from '#ui'
import { copy } from '../copy'
import type { PeoplePlace } from '../people-page'
import type { Trail } from '../trail'
import { ways } from '../ways'
import { People } from './people'

/** What the people of a unit are asked for. */
export interface UnitPeopleProps {
  roster: Reply<'org', 'roster'>
  trail: Trail<PeoplePlace>
  /** A name is being looked for, through all units below. */
  searching: boolean
  /** Others are on their way: what is here answers an earlier question. */
  waiting: boolean
}

function Units({ units }: { units: Reply<'org', 'roster'>['units'] }) {
  if (units.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.units}</SectionTitle>
      <Card>
        {units.map(({ id, name }) => (
          <Row key={id} title={name} onTap={ways.unit(id)} />
        ))}
      </Card>
    </>
  )
}

function Found({ roster, trail, searching }: Omit<UnitPeopleProps, 'waiting'>) {
  if (roster.officers.length > 0) return <People roster={roster} trail={trail} mixed={searching} />
  return <View className="people-none">{searching ? copy.notFound : copy.nobody}</View>
}

/** The unit's own people, then the units below it; while a name is looked for, those found. */
export function UnitPeople({ roster, trail, searching, waiting }: UnitPeopleProps) {
  return (
    <>
      <SectionTitle>{searching ? copy.found : copy.people}</SectionTitle>
      {waiting ? (
        <Skeleton of="rows" />
      ) : (
        <Found roster={roster} trail={trail} searching={searching} />
      )}
      {!searching && <Units units={roster.units} />}
    </>
  )
}
