const LETTERS = 36

/** A key that makes a message of this phone one event (house law 3); only this phone tells its own apart. */
export const newKey = (): string =>
  `${Date.now().toString(LETTERS)}-${Math.random().toString(LETTERS).slice(2, 12).padEnd(8, '0')}`
