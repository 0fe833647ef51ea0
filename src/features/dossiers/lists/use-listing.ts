import { useMemo, useState } from 'react'
import { codeOf, Refused } from '#cloud'
import { type LineFault, type ListedFile, type ReadLine, readList } from '#domain/dossiers'
import { listCopy as copy } from '../copy/list'
import { useListed } from '../queries'
import { dropPaste, keepPaste, keptPaste } from './pastes'
import { portionsOf } from './portions'

/** What the cloud has of a list, and after the last portion what it all came to. */
export interface Sent {
  readonly added: number
  readonly same: number
  readonly listed: number
}

/** A line that can't be listed, and why. */
export interface WrongLine {
  readonly line: number
  readonly text: string
  readonly why: string
}

type Named = Readonly<Record<string, string>>

const numbersIn = (error: Refused): string[] => {
  const { data } = error
  const numbers = typeof data === 'object' && data !== null ? Reflect.get(data, 'numbers') : []
  return Array.isArray(numbers) ? numbers.filter((each) => typeof each === 'string') : []
}

/** What the cloud said of single lines, by their numbers. */
function namedBy(error: unknown): Named {
  const why = { DIFFERENT: copy.differs, NAMES_SOMEBODY: copy.names }[codeOf(error)]
  if (!(error instanceof Refused) || why === undefined) return {}
  return Object.fromEntries(numbersIn(error).map((number) => [number, why]))
}

const faultSay = (fault: LineFault | null): string => (fault === null ? '' : copy.faults[fault])

/** Lines that can't be listed: what is wrong with them here, and what the cloud said of them. */
const wrongOf = (lines: readonly ReadLine[], named: Named): WrongLine[] =>
  lines.flatMap(({ line, text, fault, file }) => {
    const why = (file && named[file.number]) || faultSay(fault)
    return why === '' ? [] : [{ line, text, why }]
  })

/**
 * Takes a pasted list in: each line read as it is pasted, all of them sent in portions one after the other. What is
 * lost on the way is sent again from the beginning: the cloud knows what it has.
 */
export function useListing(year: number, unit: string) {
  const [text, setText] = useState(() => keptPaste(year, unit))
  const [done, setDone] = useState(0)
  const [result, setResult] = useState<Sent>()
  const { mutateAsync, error, reset } = useListed()
  const lines = useMemo(() => readList(text, year), [text, year])
  const files = lines.flatMap(({ file }) => file ?? [])
  const write = (written: string) => {
    setText(written)
    keepPaste(year, unit, written)
    setResult(undefined)
    setDone(0)
    reset()
  }
  const send = async () => {
    let sum: Sent = { added: 0, same: 0, listed: 0 }
    setDone(0)
    for (const portion of portionsOf(files)) {
      const { added, same, listed } = await mutateAsync({ year, unit, files: [...portion] })
      sum = { added: sum.added + added, same: sum.same + same, listed }
      setDone((before) => before + portion.length)
    }
    dropPaste(year, unit)
    setText('')
    setResult(sum)
  }
  const wrong = wrongOf(lines, namedBy(error))
  return { text, write, files: files as readonly ListedFile[], wrong, send, done, result, error }
}
