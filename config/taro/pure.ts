import { resolve } from 'node:path'

/** The part of webpack-chain used here. */
interface Chain {
  module: {
    rule(name: string): {
      include: { merge(folders: readonly string[]): unknown }
      sideEffects(has: boolean): unknown
    }
  }
}

/** Rooms whose modules only define: loading one of them does nothing (`pure.test.ts` holds them to it). */
export const pureRooms = ['domain', 'contract'] as const

/**
 * Tells webpack so: a page that takes one name from a room's `index.ts` then gets that module alone, not all that
 * the index names. Not for `src/`: there modules hang up deliveries when loaded, and the order of styles is the order
 * of imports.
 */
export function pure({ module }: Chain): void {
  const rule = module.rule('pure')
  rule.include.merge(pureRooms.map((room) => resolve(process.cwd(), room)))
  rule.sideEffects(false)
}
