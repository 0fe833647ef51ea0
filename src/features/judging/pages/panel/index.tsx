import { useDidShow } from '@tarojs/taro'
import { Asked, Button, Skeleton, usePull } from '#ui'
import { JudgePage } from '../../components/judge-page'
import { PanelTable } from '../../components/panel-table'
import { panelCopy as copy } from '../../copy/panel'
import { refusals } from '../../copy/refusals'
import { usePanel } from '../../queries'
import { useParams } from '../../use-params'

/** What the chief judge (裁判长) alone sees: signed totals of the panel, the trimmed mean, and who stands out. */
export default function PanelPage() {
  const { of } = useParams()
  const query = usePanel(of)
  usePull(query.refetch)
  useDidShow(() => {
    if (query.isStale) void query.refetch()
  })
  const name = query.data?.name
  return (
    <JudgePage
      title={name === undefined ? copy.plainTitle : copy.title(name)}
      {...(query.data && { foot: <Button onTap={query.refetch}>{copy.again}</Button> })}
    >
      <Asked query={query} told={refusals.panel} waiting={<Skeleton of="rows" count={5} />}>
        {(panel) => <PanelTable panel={panel} />}
      </Asked>
    </JudgePage>
  )
}
