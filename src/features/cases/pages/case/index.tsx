import { useRouter } from '@tarojs/taro'
import { codeOf } from '#cloud'
import { Asked, Page, Skeleton } from '#ui'
import type { Read } from '../../answered-in'
import { CaseBody } from '../../components/case-body'
import { Stale } from '../../components/list/stale'
import { CaseHead } from '../../components/text/case-head'
import { Pictures } from '../../components/text/pictures'
import { WatchedCase } from '../../components/watched-case'
import { caseRefusals, caseCopy as copy } from '../../copy'
import { useCase } from '../../queries'
import { useShareCard } from '../../use-share-card'
import { hasVideo } from '../../watching/place-of'

/** One case (以案释法): watched or read, decided, then compared with what was decided. */
export default function CasePage() {
  const { case: id = '', play } = useRouter().params
  const asked = useCase(id)
  const { data: read, error } = asked
  useShareCard(id, read, read?.isPublic ?? false)
  const gone = codeOf(error) === 'CASE_NOT_FOUND'
  if (read && !gone && hasVideo(read))
    return <WatchedCase read={read} starts={play === '1'} stale={error !== null} />
  return (
    <Page title={copy.title}>
      <Asked
        query={gone ? { ...asked, data: undefined } : asked}
        told={caseRefusals.read}
        waiting={<Skeleton count={6} />}
      >
        {(found) => <ReadCase read={found} stale={error !== null} />}
      </Asked>
    </Page>
  )
}

interface ReadCaseProps {
  read: Read
  /** Asking again failed: this is what came before. */
  stale: boolean
}

/** A case without a video: its pictures, where it has some, and its text. */
function ReadCase({ read, stale }: ReadCaseProps) {
  return (
    <>
      {stale && <Stale />}
      <CaseHead shown={read} learned={read.learned} />
      {read.pictures.length > 0 && <Pictures of={read.case} shows={read.pictures} />}
      <CaseBody read={read} stopped={undefined} />
    </>
  )
}
