import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { Card, columnText, EmptyState, Notice, Paged, RankRow, Row, SectionTitle } from '#ui'
import { AppealRows } from '../appeal/appeal-rows'
import { copy } from '../copy/event'
import type { EventShown, Result } from '../queries'
import { meetWays } from '../ways'
import './event.scss'

/** A stage's standing (单项名次): provisional or final, what the newest version changed, and how to appeal. */
export function EventResult({ event }: { event: EventShown }) {
  const { result, frozen } = event
  if (result === null)
    return frozen ? (
      <EmptyState drawing="contest" head={copy.frozenHead} say={copy.frozenSay} />
    ) : (
      <EmptyState drawing="contest" head={copy.noResult} say={copy.noResultSay} />
    )
  const now = serverNow()
  const text = columnText(result.rows.flatMap(({ score }) => score ?? []))
  return (
    <>
      {frozen && (
        <View className="meets-notice">
          <Notice kind="plain" icon="lock">
            {copy.frozenSay}
          </Notice>
        </View>
      )}
      <SectionTitle end={copy.asOf(result, now)}>{copy.result(result)}</SectionTitle>
      <View className="meets-say">{copy.until(result, now)}</View>
      <Changes result={result} />
      <Paged of={result.rows}>
        {(shown) => (
          <Card>
            {shown.map((row) => (
              <RankRow
                key={row.entrant}
                rank={row.rank}
                name={row.mine ? copy.mine(row.name) : row.name}
                beneath={copy.beneath(row)}
                score={row.withdrawn ? copy.withdrawn : copy.score(row.score, text)}
                mine={row.mine}
                label={copy.spoken(row)}
                onTap={() => meetWays.entrant(event.meet, row.entrant)}
              />
            ))}
          </Card>
        )}
      </Paged>
      <AppealRows event={event} />
    </>
  )
}

/** What the newest version changed against the one before (更正), and why. */
function Changes({ result }: { result: Result }) {
  const { changes, version, reason } = result
  if (version === 1 || changes.length === 0) return null
  return (
    <>
      <SectionTitle>{copy.changes(version)}</SectionTitle>
      {reason !== '' && <View className="meets-say">{copy.reason(reason)}</View>}
      <Paged of={changes}>
        {(shown) => (
          <Card>
            {shown.map((change) => (
              <Row key={change.entrant} title={change.name} sub={copy.change(change)} />
            ))}
          </Card>
        )}
      </Paged>
    </>
  )
}
