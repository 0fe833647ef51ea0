import { useShareAppMessage } from '@tarojs/taro'
import { caseCopy, type Shown } from './copy'
import { useMedia } from './queries'
import { caseUrl, openUrl } from './routes'

/** The card a case is handed on by (转发): everybody may open a public one, others meet officers only. */
export function useShareCard(id: string, shown: Shown | undefined, isPublic: boolean): void {
  const poster = useMedia(id).data?.poster
  useShareAppMessage(() => ({
    title: shown?.title ?? caseCopy.title,
    path: isPublic ? openUrl(id) : caseUrl(id),
    ...(poster && { imageUrl: poster }),
  }))
}
