import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { pureRooms } from './pure'

const modulesOf = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => join(room, path))

const DEFINES = [
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.VariableStatement,
]

/** An import without names is there for what it does. */
const onlyDefines = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement)
    ? statement.importClause !== undefined
    : DEFINES.includes(statement.kind)

/** Statements of a module that would do something when it is loaded. */
function deedsIn(path: string, code: string): string[] {
  const { statements } = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  return statements
    .filter((statement) => !onlyDefines(statement))
    .map((statement) => `${path}: ${statement.getText()}`)
}

test.each(pureRooms)('modules of %s only define', (room) => {
  const modules = modulesOf(room)
  expect(modules).not.toEqual([])
  expect(modules.flatMap((path) => deedsIn(path, readFileSync(path, 'utf8')))).toEqual([])
})

test.each([
  ["import './other'", 1],
  ['begin()', 1],
  ["import { begin } from './other'\nexport const begun = () => begin()", 0],
])('%s', (code, deeds) => {
  expect(deedsIn('a.ts', code)).toHaveLength(deeds)
})
