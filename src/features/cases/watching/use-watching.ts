import Taro from '@tarojs/taro'
import { useState } from 'react'
import { type Move, type QuestionMoment, questionStop, tenthsOf } from '#domain/cases'
import { placeOf, type WithVideo } from './place-of'
import { turnsOf } from './turns'
import { type Playing, usePlayer } from './use-player'
import { useTape } from './use-tape'

/** A case's video being watched (看案), and the turning point it waits at. */
export interface Watching extends Playing {
  readonly turns: ReturnType<typeof turnsOf>
  /** The question the video waits for. */
  readonly stopped: string | undefined
  /** The question is answered: the video goes on. */
  readonly goOn: () => void
}

/** Watches a case's video: what really ran goes on the tape, and no turning point is passed over. Moments are seconds. */
export function useWatching(read: WithVideo): Watching {
  const [begin] = useState(() => placeOf(read))
  const [stopped, setStopped] = useState<string>()
  const player = usePlayer(read.video, begin)
  const tell = useTape(read.case, read.watched.last)
  const turns = turnsOf(read)
  const { place, tells } = player

  const stopOn = (to: number, by: Move['by']) =>
    questionStop(
      turns.map(({ question, at }) => ({ id: question, at: tenthsOf(at) })),
      new Set(turns.flatMap(({ question, answered }) => (answered ? [question] : []))),
      { from: tenthsOf(place.current), to: tenthsOf(to), by },
      read.watched.credited,
    )
  const halt = ({ id, at }: QuestionMoment) => {
    player.halt(at / 10)
    setStopped(id)
    void Taro.pageScrollTo({ scrollTop: 0 })
  }
  const move = (to: number, by: Move['by'], stand: (at: number) => void) => {
    const stop = stopOn(to, by)
    tell(by === 'seeking' ? 'seek' : 'time', stop ? stop.at / 10 : to)
    if (stop) halt(stop)
    else stand(to)
  }

  return {
    ...player,
    turns,
    stopped,
    goOn: () => {
      setStopped(undefined)
      player.play()
    },
    toggle: () => {
      if (stopped === undefined) player.toggle()
    },
    seek: (to) => {
      setStopped(undefined)
      move(to, 'seeking', player.seek)
    },
    tells: {
      ...tells,
      // Moved to where it waits, the player tells of that place once more.
      onTime: (at) => {
        if (stopped === undefined) move(at, 'playing', tells.onTime)
      },
      onPlaying: (playing) => {
        tells.onPlaying(playing)
        tell(playing ? 'play' : 'pause', place.current)
      },
      onEnded: () => {
        tells.onEnded()
        tell('ended', place.current)
      },
    },
  }
}
