import { describe, expect, it } from 'vitest'
import { loadCases } from '../../commands/load-cases'
import { type Storyboard, scene } from './board'
import { BOARDS } from './boards'
import { FPS, stillsOf } from './frames'

const video = {
  file: 'cases/clips/sample.mp4',
  poster: 'cases/posters/sample.png',
  seconds: 10,
  captions: [
    { from: 0, until: 4, text: '一' },
    { from: 4, until: 6, text: '二' },
    { from: 6, until: 10, text: '三' },
  ],
}
const board: Storyboard = {
  poster: '',
  scenes: [
    scene(2, (come) => `first ${come(0).toFixed(2)} ${come(1).toFixed(2)}`),
    scene(1, (come) => `second ${come(0).toFixed(2)}`),
  ],
}
const shownAt = (second: number): string => {
  let left = Math.round(second * FPS)
  const found = stillsOf(board, video).find(({ frames }) => {
    left -= frames
    return left < 0
  })
  return found?.svg ?? ''
}

describe('the frames of a clip', () => {
  it.each([
    [0, 'first 0.00 0.00'],
    [3, 'first 1.00 0.00'],
    [4, 'first 1.00 0.00'],
    [5.5, 'first 1.00 1.00'],
    [6, 'second 0.00'],
    [9.9, 'second 1.00'],
  ])('at %s s', (second, drawn) => expect(shownAt(second)).toContain(drawn))

  it('last as long as the clip', () => {
    const frames = stillsOf(board, video).reduce((sum, still) => sum + still.frames, 0)
    expect(frames).toBe(10 * FPS)
  })

  it('say that the case is invented, from the first to the last', () => {
    expect(stillsOf(board, video).every(({ svg }) => svg.includes('演示案例'))).toBe(true)
  })

  it('need a scene for each caption', () => {
    const short = { ...video, captions: video.captions.slice(1) }
    expect(() => stillsOf(board, short)).toThrow('3 captions drawn, 2 written')
  })
})

describe.each(loadCases().map(({ lesson }) => [lesson.id, lesson] as const))('%s', (id, lesson) => {
  const scenes = BOARDS.get(id)?.scenes ?? []
  const captions = lesson.video?.captions ?? []

  it('has a scene for every caption', () => {
    expect(scenes.reduce((sum, { captions: count }) => sum + count, 0)).toBe(captions.length)
  })

  it('stops in the last second of a scene, before what was done is seen', () => {
    const said = scenes.map((_, place) =>
      scenes.slice(0, place + 1).reduce((sum, { captions: count }) => sum + count, 0),
    )
    const ends = said.map((count) => captions[count - 1]?.until)
    const moments = lesson.text.questions.flatMap(({ at }) => at ?? [])
    expect(moments.filter((at) => !ends.includes(at + 1))).toEqual([])
  })
})
