/** An article as a case cites it. */
export const article = (number: string, law = 'administrative-penalty') => ({
  law,
  version: '2021',
  article: number,
})

/** What a case rests on (法律依据): these articles. */
export const basisOn = (...citations: ReturnType<typeof article>[]) =>
  citations.map((citation) => ({ citation, says: '检查时先亮证。' }))

/** The file that was made. */
export const fetched = async ({ url }: { readonly url: string }): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer())
