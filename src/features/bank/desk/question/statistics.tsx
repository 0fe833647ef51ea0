import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { Card, momentText, SectionTitle, SumLine } from '#ui'
import { questionCopy as copy } from '../../copy/desk'
import type { Published } from './index'

/** A question's figures, and the options of that version. */
type Figures = NonNullable<Published['statistics']>['versions'][number]

/** How a question did (答题统计), by version; no names, nothing of too few. */
export function Statistics({ published: { statistics, versions } }: { published: Published }) {
  const optionsOf = (of: number) =>
    versions.find(({ version }) => version === of)?.content.options ?? []
  return (
    <>
      <SectionTitle>{copy.statistics}</SectionTitle>
      <View className="bank-question-say">
        {statistics ? copy.asOf(momentText(statistics.asOf, serverNow())) : copy.noStatistics}
      </View>
      {statistics?.versions.map((figures) => (
        <VersionFigures
          key={figures.version}
          figures={figures}
          options={optionsOf(figures.version).map(({ text }) => text)}
        />
      ))}
    </>
  )
}

const percent = (part: number, of: number): number => Math.round((part / Math.max(1, of)) * 100)

function VersionFigures({ figures, options }: { figures: Figures; options: readonly string[] }) {
  const { version, answered, right, taken } = figures
  // Two options may say the same: one is its place.
  const lines = taken.map((count, place) => ({ key: `option-${place}`, count, place }))
  return (
    <Card padded>
      <SumLine words={`${copy.version(version)} · ${copy.answered}`} value={copy.times(answered)} />
      <SumLine words={copy.right} value={copy.taken(right, percent(right, answered))} />
      {lines.map(({ key, count, place }) => (
        <SumLine
          key={key}
          words={options[place] ?? ''}
          value={copy.taken(count, percent(count, answered))}
        />
      ))}
    </Card>
  )
}
