import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Asked, Button, Card, EmptyState, Failed, Page, TextArea } from '#ui'
import { WrongLines } from '../../components/wrong-lines'
import { listCopy as copy } from '../../copy/list'
import { refusals } from '../../copy/refusals'
import { type Sent, useListing } from '../../lists/use-listing'
import { useYear, type Year } from '../../queries'
import { ways } from '../../ways'
import '../../dossiers.scss'
import './list.scss'

/** Takes an agency's list in (报目录), pasted out of a sheet: `?year=&unit=`. */
export default function ListPage() {
  const { year = '', unit = '' } = useRouter().params
  const query = useYear(Number(year))
  if (query.data === undefined || query.data.state !== 'listing')
    return (
      <Page title={copy.page}>
        <Asked query={query} told={refusals.year}>
          {() => <EmptyState drawing="barrier" head={copy.locked} say={copy.lockedSay} />}
        </Asked>
      </Page>
    )
  return <Listing year={query.data} unit={unit} />
}

function Listing({ year, unit }: { year: Year; unit: string }) {
  const listing = useListing(year.year, unit)
  const { text, write, files, wrong, send, done, result, error } = listing
  const name = year.agencies.find((agency) => agency.unit === unit)?.name ?? ''
  if (result) return <Taken result={result} year={year.year} unit={unit} again={() => write('')} />
  const count = files.length
  const foot = (
    <Button
      onTap={send}
      off={count === 0 || wrong.length > 0}
      busyLabel={copy.sending(done, count)}
    >
      {count === 0 ? copy.nothing : copy.send(count)}
    </Button>
  )
  return (
    <Page title={copy.page} foot={foot}>
      <View className="dossier-page">
        <View className="list-head">{copy.head(name, year.year)}</View>
        <View className="list-how">{copy.how}</View>
        <View className="list-columns">{copy.columns}</View>
        <View className="list-example">{copy.example}</View>
        <View className="list-how">{copy.privacy}</View>
        <Card>
          <TextArea
            label={copy.label}
            value={text}
            onInput={write}
            placeholder={copy.hint}
            maxLength={200_000}
            uncounted
          />
        </Card>
        {text !== '' && <View className="list-read">{copy.read(count)}</View>}
        <WrongLines wrong={wrong} />
        <Failed error={error} told={refusals.list} />
        {error !== null && done > 0 && (
          <View className="dossier-aside">{copy.part(done, count)}</View>
        )}
        {text !== '' && <View className="dossier-aside">{copy.kept}</View>}
      </View>
    </Page>
  )
}

interface TakenProps {
  result: Sent
  year: number
  unit: string
  again: () => void
}

function Taken({ result: { listed, added, same }, year, unit, again }: TakenProps) {
  return (
    <Page title={copy.page}>
      <EmptyState
        drawing="arrived"
        head={copy.done(listed)}
        say={copy.doneSay(added, same)}
        way={{ label: copy.toFiles, onTap: ways.filesInstead(year, unit), quiet: true }}
        other={{ label: copy.more, onTap: again }}
      />
    </Page>
  )
}
