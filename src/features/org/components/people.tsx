import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { Button, Card, Row, Tag } from '#ui'
import { copy } from '../copy'
import { type PeoplePlace, peoplePage } from '../people-page'
import type { Trail } from '../trail'
import { ways } from '../ways'
import './people.scss'

type Roster = Reply<'org', 'roster'>
type Line = Roster['officers'][number]

const identity = ({ post, certificateTail }: Line) =>
  `${post}，${certificateTail === null ? copy.noCertificate : copy.tail(certificateTail)}`

/** What a page of people is asked for. */
export interface PeopleProps {
  roster: Roster
  trail: Trail<PeoplePlace>
  /** They come from several units: each says from which. */
  mixed: boolean
}

/** People of the roster (人员): whether bound, in words; never whether they study. */
export function People({ roster, trail, mixed }: PeopleProps) {
  const { shown, further } = peoplePage(roster.officers, roster.next, trail.here)
  const sub = (line: Line) => (mixed ? `${line.unitName}，${line.post}` : identity(line))
  return (
    <>
      <Card>
        {shown.map((line) => (
          <Row
            key={line.id}
            title={line.name}
            sub={sub(line)}
            end={
              <Tag kind={line.bound ? 'right' : 'plain'}>
                {line.bound ? copy.bound : copy.unbound}
              </Tag>
            }
            onTap={ways.officer(line.id, roster.unit.id)}
          />
        ))}
      </Card>
      <Turn back={trail.back} on={further && (() => trail.on(further))} />
    </>
  )
}

interface TurnProps {
  back: (() => void) | undefined
  on: (() => void) | undefined
}

/** One page back, one on; only where there is one. */
function Turn({ back, on }: TurnProps) {
  if (!back && !on) return null
  return (
    <View className="people-turn">
      {back ? (
        <Button kind="text" narrow onTap={back}>
          {copy.previous}
        </Button>
      ) : (
        <View />
      )}
      {on && (
        <Button kind="text" narrow icon="chevron" onTap={on}>
          {copy.next}
        </Button>
      )}
    </View>
  )
}
