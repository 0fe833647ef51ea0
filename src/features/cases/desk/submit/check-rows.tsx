import { Card, Row, Tag } from '#ui'
import { submitCopy as copy, flawSentences } from '../copy/edit'
import { sectionNames } from '../copy/words'
import { ways } from '../ways'
import type { Checks, MediaCheck } from './checks'

/** Done or still to do: a drawing, a colour, and the row's own words. */
function Mark({ done }: { done: boolean }) {
  return (
    <Tag kind={done ? 'right' : 'wrong'} icon={done ? 'check' : 'pen'}>
      {done ? copy.done : copy.toDo}
    </Tag>
  )
}

const mediaSays: Readonly<Record<MediaCheck, string>> = {
  none: copy.mediaNone,
  waiting: copy.mediaWaiting,
  ready: copy.mediaReady,
  refused: copy.mediaRefused,
}

/** Each thing that must be so; what is not leads to where it can be mended. */
export function CheckRows({ id, checks }: { id: string; checks: Checks }) {
  const { flaws, open, media, kept } = checks
  const mediaDone = media === 'none' || media === 'ready'
  return (
    <>
      <Card>
        {flaws.length === 0 && <Row title={copy.written} end={<Mark done />} />}
        {flaws.map(({ flaw, section }) => (
          <Row
            key={`${flaw} ${section}`}
            title={flawSentences[flaw]}
            sub={sectionNames[section]}
            end={<Mark done={false} />}
            onTap={ways.section(id, section)}
          />
        ))}
      </Card>
      <Card>
        <Row
          title={open > 0 ? copy.openLeft(open) : copy.masked}
          sub={open > 0 ? copy.toMasking : undefined}
          end={<Mark done={open === 0} />}
          onTap={open > 0 ? ways.masking(id) : undefined}
        />
        <Row
          title={mediaSays[media]}
          end={<Mark done={mediaDone} />}
          onTap={mediaDone ? undefined : ways.section(id, 'media')}
        />
        <Row title={kept ? copy.onPhone : copy.inCloud} end={<Mark done={!kept} />} />
      </Card>
    </>
  )
}
