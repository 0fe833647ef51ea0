import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { inBrowser } from '../browser/browser'
import { classes } from '../classes'
import { useTextSize } from '../text-size/text-size'
import { PageHeader, type PageHeaderProps } from './page-header'
import { type Ground, useStatusBar } from './status-bar'
import './page.scss'
import './outdoors.scss'

/** What a page (页面) is asked for. */
export interface PageProps extends PageHeaderProps {
  /** What stands in the deep-blue zone under the title; a page with a hero has a blue header. */
  hero?: ReactNode
  /** The bar at the foot: the page's one action. */
  foot?: ReactNode
  /** A foot without ground and edge, as after a finished set. */
  plainFoot?: boolean
  /** The ground of the header: blue with a hero, else paper, unless told; `outdoors` makes the whole page black on white. */
  ground?: Ground
  /** Without margins left and right, for lists that reach the edges. */
  bleed?: boolean
  children?: ReactNode
}

/**
 * The root of every page: theme, text size, header, deep-blue zone, body and foot.
 * @example <Page title="错题本" foot={<Button onTap={begin}>开始</Button>}>…</Page>
 */
export function Page(props: PageProps) {
  const { hero, foot, plainFoot = false, bleed = false, children, ...header } = props
  const ground: Ground = props.ground ?? (hero === undefined ? 'paper' : 'base')
  const { elder } = useTextSize()
  useStatusBar(ground)
  return (
    <View
      className={classes(
        'ui-page',
        elder && 'is-elder',
        ground !== 'paper' && `is-on-${ground}`,
        inBrowser && 'is-in-browser',
      )}
    >
      <PageHeader {...header} />
      {hero !== undefined && <View className="ui-page-hero on-base">{hero}</View>}
      <View className={classes('ui-page-body', bleed && 'is-bleeding')}>{children}</View>
      {foot !== undefined && (
        <View className={classes('ui-page-foot', plainFoot && 'is-plain')}>{foot}</View>
      )}
    </View>
  )
}
