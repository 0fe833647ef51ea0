import sax from 'sax'
import { Refused } from '../refused'

/** What somebody who walks through an XML file hears, element by element, names without their prefix. */
export interface Walker {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Attributes are asked for by their local name too: a relation's `r:id` is `id` where nothing else is. */
function plainly(attributes: Readonly<Record<string, string | sax.QualifiedAttribute>>) {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string') plain[name.startsWith('xmlns') ? name : local(name)] = value
  return plain
}

function parserFor(walker: Walker): sax.SAXParser {
  const parser = sax.parser(true, { position: false })
  parser.onerror = () => {
    throw new Refused('FILE_DAMAGED')
  }
  // Office files have no document type; with one come entities that grow a thousandfold (billion laughs).
  parser.ondoctype = () => {
    throw new Refused('FILE_UNPACKS_TOO_LARGE')
  }
  parser.onopentag = (tag) => walker.open?.(local(tag.name), plainly(tag.attributes))
  parser.ontext = (text) => walker.text?.(text)
  parser.oncdata = (text) => walker.text?.(text)
  parser.onclosetag = (name) => walker.close?.(local(name))
  return parser
}

/** Walks through XML that arrives piece by piece and never stands in memory as a whole. */
export async function walkXml(chunks: AsyncIterable<Buffer>, walker: Walker): Promise<void> {
  const parser = parserFor(walker)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let seen = false
  for await (const chunk of chunks) {
    seen = true
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  if (seen) parser.write(decoder.decode()).close()
}
