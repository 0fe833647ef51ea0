import { useRouter } from '@tarojs/taro'
import { Asked, dateText, Hero, Page } from '#ui'
import { DecideFoot } from '../../components/decide-foot'
import { RecordFacts } from '../../components/record-facts'
import { RecordRest } from '../../components/record-rest'
import { recordCopy as copy, kindWords, refusals, unitText } from '../../copy'
import { useRecord } from '../../queries'

/** One record (记录): what it says, what proves it, who entered and who confirmed it. `?record=` */
export default function RecordPage() {
  const { record: id = '' } = useRouter().params
  const query = useRecord(id)
  const record = query.data
  if (!record)
    return (
      <Page title={copy.title}>
        <Asked query={query} told={refusals.read}>
          {() => null}
        </Asked>
      </Page>
    )
  const hero = (
    <Hero
      above={`${kindWords[record.kind].name} · ${dateText(record.day)}`}
      title={record.title}
      say={unitText(record)}
    />
  )
  return (
    <Page
      title={copy.title}
      hero={hero}
      {...(record.mayDecide && { foot: <DecideFoot record={record} /> })}
    >
      <RecordFacts record={record} />
      <RecordRest record={record} />
    </Page>
  )
}
