import { View } from '@tarojs/components'
import { Page } from '#ui'
import { caseCopy as copy, watchingCopy } from '../copy'
import type { WithVideo } from '../watching/place-of'
import { useWatching, type Watching } from '../watching/use-watching'
import { CaseBody } from './case-body'
import { Stale } from './list/stale'
import { TurningPoint } from './questions/turning-point'
import { Transcript } from './screen/transcript'
import { VideoScreen } from './screen/video-screen'
import { CaseHead } from './text/case-head'
import { Pictures } from './text/pictures'
import './watched-case.scss'

/** What a case with a video is asked for. */
export interface WatchedCaseProps {
  read: WithVideo
  /** Its viewer came to go on with the video. */
  starts: boolean
  /** Asking again failed: this is what came before. */
  stale: boolean
}

/** A case with a video (看案): at a turning point the question takes the place of the head. */
export function WatchedCase({ read, starts, stale }: WatchedCaseProps) {
  const watching = useWatching(read)
  return (
    <Page
      title={copy.title}
      ground="screen"
      hero={
        <VideoScreen
          of={read.case}
          video={read.video}
          playing={watching}
          turns={watching.turns}
          starts={starts}
        />
      }
    >
      {stale && <Stale />}
      <Stop read={read} watching={watching} />
      <CaseBody read={read} stopped={watching.stopped} />
    </Page>
  )
}

function Stop({ read, watching }: { read: WithVideo; watching: Watching }) {
  const { turns, stopped, goOn } = watching
  const place = turns.findIndex(({ question }) => question === stopped)
  const question = read.questions.find(({ id }) => id === stopped)
  if (question)
    return (
      <TurningPoint
        of={read.case}
        question={question}
        place={place + 1}
        count={turns.length}
        onGoOn={goOn}
      />
    )
  return (
    <>
      <CaseHead shown={read} learned={read.learned} />
      {read.watched.credited && <View className="watched-free">{watchingCopy.credited}</View>}
      <Transcript captions={read.video.captions} />
      {read.pictures.length > 0 && <Pictures of={read.case} shows={read.pictures} />}
    </>
  )
}
