/** What a key beside its options says. */
export const copy = { right: '对', notRight: '不对' } as const
