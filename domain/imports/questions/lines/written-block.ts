import { optionsFromSegments } from '../options/from-segments'
import { partInline } from '../options/inline'
import { markAtStart } from '../options/mark'
import type { Lettered } from '../options/run'
import { shownText } from '../sheets/rows-of'
import type { CitationTexts } from '../words/citation'
import { kindOf } from '../words/kind'
import { unwritten, type WrittenQuestion } from '../written'
import { type Block, joined } from './block'

const optionOf = (option: Lettered) => ({ ...option, note: '', right: null })

/** Options on lines of their own, and those that stood at the stem's end. */
function parted(stem: string, segments: readonly string[]) {
  const first = markAtStart(segments[0] ?? '')?.letter ?? null
  const inline = first === 'A' ? null : partInline(stem, first)
  const read = optionsFromSegments(segments)
  if ('flaw' in read) return { stem, options: [], flaw: read.flaw }
  const options = [...(inline?.options ?? []), ...read.options]
  return { stem: inline?.stem ?? stem, options, flaw: null }
}

const citation = (text: string): CitationTexts => ({
  ...{ citation: text, law: '', lawVersion: '', article: '', lawKey: '' },
})

/** The question that a block of lines makes. */
export function writtenBlock(block: Block): WrittenQuestion {
  const [first] = block.lines
  const at = first?.at ?? { sheet: null, row: 1 }
  const label = (name: Parameters<Block['labels']['get']>[0]) => block.labels.get(name) ?? ''
  const subs = block.subs.map(({ numbered }) => `${numbered.number}. ${numbered.rest}`)
  const own = parted(joined([...block.stem, ...subs]), block.options)
  return {
    ...unwritten(at, shownText(block.lines.map(({ text }) => text))),
    kind: kindOf(label('kind')) ?? block.kind,
    stem: own.stem === '' || block.material === '' ? own.stem : `${block.material}\n${own.stem}`,
    options: own.options.map(optionOf),
    flaw: block.flaw ?? own.flaw,
    answer: label('answer'),
    ...{ reason: label('reason'), difficulty: label('difficulty') },
    ...{ topic: label('topic'), domain: label('domain'), citation: citation(label('citation')) },
  }
}
