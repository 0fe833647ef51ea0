import { describe, expect, it } from 'vitest'
import { environmentOf } from '../../local-cloud/functions/environment'
import { openLine } from '../../test/builders/line'
import { openCloud } from '../../test/local-cloud/cloud'

const { cloud } = await openCloud({}, { openApi: { words: ['坏词'] } })
const line = await openLine()
line.leadTo(cloud.url)
// The official SDK reads where its cloud is when it is first loaded.
Object.assign(process.env, environmentOf(cloud.url, {}), line.environment)
const { checkPicture, moderateText, pictureVerdict } = await import('#server/platform')

const WANG = 'demo-officer'
const sentence = '执法人员应当出示证件，说明来意。'
const long = sentence.repeat(400)

describe('a text is moderated', () => {
  it.each([
    ['nothing at all', '', 'pass'],
    ['a clean sentence', sentence, 'pass'],
    ['a risky word', `${sentence}坏词`, 'risky'],
    ['6,400 clean characters', long, 'pass'],
    ['a risky word at their end', `${long}坏词。`, 'risky'],
    ['a risky word in their middle', `${long}坏词。${long}`, 'risky'],
  ])('%s', async (_, text, verdict) => {
    expect(await moderateText(WANG, text)).toBe(verdict)
  })

  it('by a person when WeChat does not know the writer, or can’t be reached', async () => {
    expect(await moderateText('', sentence)).toBe('unknown')
    line.cutAfter(0, 'before')
    expect(await moderateText(WANG, sentence)).toBe('unknown')
    line.mend()
  })

  it('by a person when a later part could not be checked', async () => {
    line.cutAfter(1, 'before')
    expect(await moderateText(WANG, long)).toBe('unknown')
    line.mend()
  })
})

describe('a picture is checked', () => {
  it('under a trace of its own each time, or not at all when WeChat can’t be reached', async () => {
    const url = 'https://files.example/picture.jpg'
    const [one, other] = [await checkPicture(WANG, url), await checkPicture(WANG, url)]
    expect(one).toMatch(/^.{8,}$/)
    expect(other).not.toBe(one)
    line.cutAfter(0, 'before')
    expect(await checkPicture(WANG, url)).toBeUndefined()
    line.mend()
  })

  const pushed = (change: object) => ({
    Event: 'wxa_media_check',
    trace_id: 't-1',
    errcode: 0,
    result: { suggest: 'pass', label: 100 },
    ...change,
  })
  it.each([
    ['nothing found', pushed({}), 'pass'],
    ['a doubt', pushed({ result: { suggest: 'review' } }), 'review'],
    ['something found', pushed({ result: { suggest: 'risky' } }), 'risky'],
    ['a check that failed', pushed({ errcode: -1008 }), 'unknown'],
    ['a check without a result', pushed({ result: undefined }), 'unknown'],
  ])('%s', (_, event, verdict) => {
    expect(pictureVerdict(event)).toEqual({ trace: 't-1', verdict })
  })

  it.each([[null], ['text'], [{}], [pushed({ Event: 'subscribe' })], [pushed({ trace_id: '' })]])(
    'no verdict is heard in %j',
    (event) => {
      expect(pictureVerdict(event)).toBeUndefined()
    },
  )
})
