/** Two-byte characters of GBK, by what they stand for. */
function table(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gbk')
  const found = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd') found.set(character, [lead, trail])
    }
  return found
}

let known: ReadonlyMap<string, readonly number[]> | undefined

/** A text as older Chinese programs write it (GBK); the platform itself only reads it. */
export function gbk(text: string): Buffer {
  known ??= table()
  const bytes = [...text].flatMap((character) => {
    const code = character.charCodeAt(0)
    return code < 0x80 ? [code] : (known?.get(character) ?? [0x3f])
  })
  return Buffer.from(bytes)
}
