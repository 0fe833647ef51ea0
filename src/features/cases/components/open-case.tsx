import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Page } from '#ui'
import { caseCopy, openCopy as copy, type Shown } from '../copy'
import { go } from '../routes'
import { usePlayer } from '../watching/use-player'
import './open-case.scss'
import { Transcript } from './screen/transcript'
import { VideoScreen } from './screen/video-screen'
import { ArticleSheet, type Cited } from './text/article-sheet'
import { Basis } from './text/basis'
import { CaseHead } from './text/case-head'
import { Evidence } from './text/evidence'
import { Passage } from './text/passage'
import { Pictures } from './text/pictures'
import { ProcedureRoad } from './text/procedure-road'

/** What a public case is asked for. */
export interface OpenCaseProps {
  shown: Shown
  /** Shown in 朋友圈, from where no way leads on. */
  single: boolean
}

/** A public case in words and pictures; questions are for officers, in the mini-program. */
export function OpenCase({ shown, single }: OpenCaseProps) {
  const [article, setArticle] = useState<Cited>()
  return (
    <>
      <CaseHead shown={shown} learned={false} />
      {shown.video && <Transcript captions={shown.video.captions} />}
      {shown.pictures.length > 0 && <Pictures of={shown.case} shows={shown.pictures} />}
      <Passage title={caseCopy.facts}>{shown.facts}</Passage>
      <Evidence entries={shown.evidence} />
      <Passage title={caseCopy.dispute}>{shown.dispute}</Passage>
      {shown.decision !== null && <Passage title={caseCopy.decision}>{shown.decision}</Passage>}
      {shown.lesson !== null && <Passage title={caseCopy.lesson}>{shown.lesson}</Passage>}
      <ProcedureRoad shown={shown} onOpen={setArticle} />
      <Basis basis={shown.basis} />
      <More shown={shown} single={single} />
      <ArticleSheet cited={article} onClose={() => setArticle(undefined)} />
    </>
  )
}

function More({ shown, single }: OpenCaseProps) {
  return (
    <View className="open-more">
      <View className="open-say">{copy.from(shown.unitName)}</View>
      <View className="open-say">{copy.questions(shown.questions.length)}</View>
      {single ? (
        <View className="open-way">{copy.more}</View>
      ) : (
        <Button kind="quiet" onTap={() => go.caseInstead(shown.case)}>
          {copy.toCase}
        </Button>
      )}
    </View>
  )
}

/** A public case with a video: it plays freely, nothing is asked and nothing is kept. */
export function WatchedOpenCase({
  shown,
  video,
  single,
}: OpenCaseProps & { video: NonNullable<Shown['video']> }) {
  const playing = usePlayer(video, 0)
  return (
    <Page
      title={copy.title}
      tab={single}
      ground="screen"
      hero={
        <VideoScreen of={shown.case} video={video} playing={playing} turns={[]} starts={false} />
      }
    >
      <OpenCase shown={shown} single={single} />
    </Page>
  )
}
