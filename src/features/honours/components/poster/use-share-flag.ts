import { useShareAppMessage } from '@tarojs/taro'
import { copy } from '../../copy/poster'
import { FLAG_HOME } from '../../routes'

/** The card the flag is handed on by (转发): it opens the tab, where everybody sees their own unit beside it. */
export function useShareFlag(name: string | undefined): void {
  useShareAppMessage(() => ({
    title: name === undefined ? copy.flag : copy.shared(name),
    path: FLAG_HOME,
  }))
}
