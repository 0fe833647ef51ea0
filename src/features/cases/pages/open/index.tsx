import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { codeOf } from '#cloud'
import { Asked, EmptyState, Page, Skeleton } from '#ui'
import { OpenCase, WatchedOpenCase } from '../../components/open-case'
import { openCopy as copy, openRefusals } from '../../copy'
import { useMedia, useOpenCase } from '../../queries'
import { openUrl } from '../../routes'
import { isSinglePage } from '../../single-page'

/** A public case (对外公开): for everybody, without login, also as a single page of 朋友圈. */
export default function OpenPage() {
  const { case: id = '' } = useRouter().params
  const asked = useOpenCase(id)
  const { data: shown, error } = asked
  const single = isSinglePage()
  useCards(id, shown?.title ?? copy.title)
  if (codeOf(error) === 'CASE_NOT_FOUND') return <Gone single={single} />
  if (shown?.video) return <WatchedOpenCase shown={shown} video={shown.video} single={single} />
  return (
    <Page title={copy.title} tab={single}>
      <Asked query={asked} told={openRefusals} waiting={<Skeleton count={6} />}>
        {(found) => <OpenCase shown={found} single={single} />}
      </Asked>
    </Page>
  )
}

/** The cards the page is handed on by: to people, and to 朋友圈, which always shows this very page. */
function useCards(id: string, title: string): void {
  const poster = useMedia(id).data?.poster
  const picture = poster ? { imageUrl: poster } : {}
  useShareAppMessage(() => ({ title, path: openUrl(id), ...picture }))
  useShareTimeline(() => ({ title, query: `case=${encodeURIComponent(id)}`, ...picture }))
}

/** Withdrawn, or no longer public: a single page leads nowhere, so it has no button either. */
function Gone({ single }: { single: boolean }) {
  return (
    <Page title={copy.title} tab={single}>
      <EmptyState drawing="barrier" {...copy.gone} />
    </Page>
  )
}
