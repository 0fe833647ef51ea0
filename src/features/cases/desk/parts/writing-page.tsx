import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { Asked, Page } from '#ui'
import { isUnderReview } from '../draft/is-under-review'
import { useComingAndGoing } from '../draft/use-coming-and-going'
import { useWriting, type Writing } from '../draft/use-writing'
import { refusals } from '../refusals'
import { KeepNotice } from './keep-notice'
import { SavedLine } from './saved-line'
import { UnderReview } from './under-review'

/** What a page on which one writes is asked for; `?case=` names the draft. */
export interface WritingPageProps {
  title: string
  /** The one action, beneath where the draft is. */
  foot: (writing: Writing) => ReactNode
  hero?: (writing: Writing) => ReactNode
  children: (writing: Writing) => ReactNode
}

/** A page of a draft (写作页): says where what was written is, and is closed while others review it. */
export function WritingPage({ title, foot, hero, children }: WritingPageProps) {
  const { case: id = '' } = useRouter().params
  const { writing, query } = useWriting(id)
  useComingAndGoing(id)
  if (!writing)
    return (
      <Page title={title}>
        <Asked query={query} told={refusals.draft}>
          {() => null}
        </Asked>
      </Page>
    )
  const head = hero && { hero: hero(writing) }
  if (isUnderReview(writing.shown))
    return (
      <Page title={title} {...head}>
        <UnderReview shown={writing.shown} />
      </Page>
    )
  const whole = (
    <>
      <SavedLine writing={writing} />
      {foot(writing)}
    </>
  )
  return (
    <Page title={title} {...head} foot={whole}>
      <KeepNotice writing={writing} />
      {children(writing)}
    </Page>
  )
}
