import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Button, Card, EmptyState, Hero, Page, Segments, Stats } from '#ui'
import { FileRow } from '../../components/file-row'
import { RepeatDraw } from '../../components/repeat-draw'
import { filesCopy as copy } from '../../copy/files'
import { refusals } from '../../copy/refusals'
import { type Part, useFiles, useFresh, useYear, type Year } from '../../queries'
import { ways } from '../../ways'
import '../../dossiers.scss'

type Files = Reply<'dossiers', 'files'>

const PARTS = (['drawn', 'listed'] as const).map((key) => ({ key, label: copy.parts[key] }))

/** An agency's files of a year (案卷): `?year=&unit=`. */
export default function FilesPage() {
  const { year: told = '', unit = '' } = useRouter().params
  const number = Number(told)
  const year = useYear(number).data
  const [chosen, setChosen] = useState<Part>()
  const part = chosen ?? (year?.state === 'listing' ? 'listed' : 'drawn')
  const query = useFiles(number, unit, part)
  useFresh()
  const first = query.data?.pages[0]
  const agency = year?.agencies.find((each) => each.unit === unit)
  const foot = year?.state === 'listing' && agency?.mayList && (
    <Button onTap={ways.list(number, unit)}>{copy.list}</Button>
  )
  return (
    <Page
      title={copy.page}
      hero={<FilesHero first={first} part={part} choose={setChosen} />}
      {...(foot && { foot })}
    >
      <View className="dossier-page">
        <Asked query={query} told={refusals.files}>
          {({ pages }) => (
            <>
              <Rows pages={pages} part={part} />
              {query.hasNextPage && (
                <Button kind="text" onTap={() => query.fetchNextPage()}>
                  {copy.earlier}
                </Button>
              )}
              {year && <Repeat year={year} unit={unit} first={pages[0]} />}
            </>
          )}
        </Asked>
      </View>
    </Page>
  )
}

interface FilesHeroProps {
  first: Files | undefined
  part: Part
  choose: (part: Part) => void
}

function FilesHero({ first, part, choose }: FilesHeroProps) {
  if (!first) return <Hero title={copy.page} />
  const stats = [
    { ...copy.listed, value: first.listed },
    { ...copy.drawn, value: first.drawn },
  ]
  return (
    <Hero title={first.name} say={first.parentName}>
      <Stats of={stats} />
      {first.sight === 'listed' && (
        <View className="dossier-choice">
          <Segments choices={PARTS} value={part} onChange={choose} />
        </View>
      )}
    </Hero>
  )
}

function Rows({ pages, part }: { pages: readonly Files[]; part: Part }) {
  const [first] = pages
  if (first?.sight === 'counts')
    return <EmptyState drawing="barrier" head={copy.counts} say={copy.countsSay} />
  if (first?.listed === 0)
    return <EmptyState drawing="arrived" head={copy.noFiles} say={copy.noFilesSay} />
  const files = pages.flatMap((page) => page.files)
  if (files.length === 0 && part === 'drawn')
    return <EmptyState drawing="arrived" head={copy.noneDrawn} say={copy.noneDrawnSay} />
  return (
    <Card>
      {files.map((file) => (
        <FileRow key={file.dossier} file={file} />
      ))}
    </Card>
  )
}

/** Only who has the whole list can draw it again, once there is a seed and this agency was drawn. */
function Repeat({ year, unit, first }: { year: Year; unit: string; first: Files | undefined }) {
  if (first?.sight !== 'listed' || year.seed === null || first.drawn === 0) return null
  return <RepeatDraw year={year} unit={unit} />
}
