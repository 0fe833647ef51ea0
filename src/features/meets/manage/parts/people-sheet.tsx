import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Input, Reply } from '#contract/index'
import { Asked, Button, Card, Field, Row, Sheet, Skeleton } from '#ui'
import { copy } from '../copy/people'
import { usePeople } from '../queries'
import { refusals } from '../refusals'
import './people.scss'

export type Person = Reply<'org', 'people'>['people'][number]

/** What choosing somebody is asked for. */
export interface PeopleSheetProps {
  title: string
  as: Input<'org', 'people'>['as']
  /** Judges alone, who are listed before a name is written. */
  judges?: boolean
  /** Those who can't be chosen again. */
  taken: readonly string[]
  onPick: (person: Person) => void
  onClose: () => void
}

/** Chooses somebody of the roster by name (选人). */
export function PeopleSheet(props: PeopleSheetProps) {
  const { title, as, judges = false, taken, onPick, onClose } = props
  const [typed, setTyped] = useState('')
  const [find, setFind] = useState('')
  const wanted = find !== '' || judges
  const query = usePeople({ as, find, judges }, wanted)
  return (
    <Sheet title={title} open onClose={onClose}>
      <Field
        label={copy.find}
        value={typed}
        onInput={setTyped}
        placeholder={copy.findHint}
        maxLength={20}
      />
      <Button kind="quiet" onTap={() => setFind(typed.trim())}>
        {copy.look}
      </Button>
      {wanted && (
        <Asked query={query} told={refusals.people} waiting={<Skeleton of="rows" count={2} />}>
          {({ people, more }) => (
            <>
              <Found people={people.filter(({ id }) => !taken.includes(id))} onPick={onPick} />
              {people.length === 0 && (
                <View className="meets-people-say">
                  {judges && find === '' ? copy.noJudges : copy.none}
                </View>
              )}
              {more && <View className="meets-people-say">{copy.more}</View>}
            </>
          )}
        </Asked>
      )}
    </Sheet>
  )
}

function Found({ people, onPick }: { people: readonly Person[]; onPick: (one: Person) => void }) {
  if (people.length === 0) return null
  return (
    <View className="meets-people">
      <Card>
        {people.map((person) => (
          <Row
            key={person.id}
            title={person.name}
            sub={[person.unitName, person.post].filter(Boolean).join('，')}
            tail="check"
            onTap={() => onPick(person)}
          />
        ))}
      </Card>
    </View>
  )
}
