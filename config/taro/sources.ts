import { resolve } from 'node:path'

/** Our own rooms outside `src/` that the phone takes code from (the rules, the contract's types). */
const ours = ['domain', 'contract'].map((room) => resolve(process.cwd(), room))

/**
 * Libraries published in a newer JavaScript than WeChat's oldest engine reads (`?.`, `??`,
 * `#private`); Babel takes them through the same mill as our own sources.
 */
const modern = [
  '@tanstack',
  '@orpc',
  '@standardserver',
  '@standard-schema',
  'valibot',
  'diff',
  'ts-fsrs',
  'zustand',
].map((name) => new RegExp(`[\\\\/]node_modules[\\\\/]${name}[\\\\/]`))

/** What Babel compiles besides `src/`. */
export const compile = { include: [...ours, ...modern] }
