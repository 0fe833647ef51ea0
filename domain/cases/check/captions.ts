import { when } from '../../bank/check'
import { type CaseRule, lengthOfClip } from './found'

/** Captions (字幕) follow one another, none over another's time, none beyond the clip's end. */
export const captions: CaseRule = (found) => {
  const said = found.lesson.video?.captions ?? []
  return [
    ...when(said.length === 0, 'no captions'),
    ...said.flatMap(({ from, until }, place) => [
      ...when(until <= from, `caption ${place + 1} ends at ${until} s, before it begins`),
      ...when(
        from < (said[place - 1]?.until ?? 0),
        `caption ${place + 1} begins at ${from} s, before the one before it ends`,
      ),
      ...when(
        until > lengthOfClip(found),
        `caption ${place + 1} ends at ${until} s, after the clip`,
      ),
    ]),
  ]
}
