import { invalid } from '../refusal'

/** The fields of a multipart form, as bytes. */
export function readForm(contentType: string, body: Buffer): Map<string, Buffer> {
  const boundary = /boundary=("?)([^";]+)\1/.exec(contentType)?.[2]
  if (boundary === undefined) throw invalid('a form needs a boundary')
  const fields = new Map<string, Buffer>()
  for (const part of split(body, Buffer.from(`--${boundary}`))) {
    const end = part.indexOf('\r\n\r\n')
    const name =
      end === -1 ? undefined : /name="([^"]*)"/.exec(part.toString('latin1', 0, end))?.[1]
    // A part ends with the line break that belongs to the next boundary.
    if (name !== undefined) fields.set(name, part.subarray(end + 4, part.length - 2))
  }
  return fields
}

function* split(body: Buffer, mark: Buffer): Generator<Buffer> {
  let from = body.indexOf(mark)
  while (from !== -1) {
    const to = body.indexOf(mark, from + mark.length)
    if (to === -1) return
    yield body.subarray(from + mark.length, to)
    from = to
  }
}
