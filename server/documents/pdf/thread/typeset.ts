import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import init, {
  type TypstCompiler,
  TypstCompilerBuilder,
  type TypstCompileWorld,
} from '@myriaddreamin/typst-ts-web-compiler'
import * as v from 'valibot'

/** What the press is given: a design's path, and what is to be printed by it. */
export interface Job {
  readonly design: string
  readonly content: object
}

/** What came off the press: a file (pdf) and how many pages it has. */
export interface Printed {
  readonly file: Uint8Array
  readonly pages: number
}

/** Typesetter, fonts and designs, as assets.json of the function lays them beside it. */
const FOLDER = join(__dirname, 'press')
const PAGED = 0
const PDF = 1
/** Faults as one line each. */
const BRIEF = 2

const Outcome = v.object({
  hasError: v.optional(v.boolean(), false),
  diagnostics: v.optional(v.array(v.string()), []),
  result: v.optional(v.instance(Uint8Array)),
})

function sound(outcome: unknown): v.InferOutput<typeof Outcome> {
  const told = v.parse(Outcome, outcome)
  if (told.hasError) throw new Error(told.diagnostics.join('\n'))
  return told
}

const filesOf = async (folder: string, ending: RegExp): Promise<string[]> =>
  (await readdir(join(FOLDER, folder))).filter((name) => ending.test(name))

async function prepared(design: string): Promise<TypstCompiler> {
  await init({ module_or_path: readFile(join(FOLDER, 'typst.wasm')) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of await filesOf('', /\.(otf|ttf)$/))
    await builder.add_raw_font(await readFile(join(FOLDER, font)))
  const compiler = await builder.build()
  for (const folder of ['', dirname(design)])
    for (const name of await filesOf(folder, /\.typ$/))
      compiler.add_source(
        join('/', folder, name),
        await readFile(join(FOLDER, folder, name), 'utf8'),
      )
  return compiler
}

/** A design tells its number of pages by the label `pages`. */
const pagesOf = (world: TypstCompileWorld): number =>
  v.parse(v.tuple([v.number()]), JSON.parse(world.query(PAGED, '<pages>', 'value')))[0]

/** Sets a document (排版); its memory is given back only when the thread ends. */
export async function typeset({ design, content }: Job): Promise<Printed> {
  const compiler = await prepared(design)
  compiler.map_shadow('/content.json', Buffer.from(JSON.stringify(content)))
  const world = compiler.snapshot(null, `/${design}`, null)
  sound(world.compile(PAGED, BRIEF))
  const { result } = sound(world.get_artifact(PDF, BRIEF))
  if (!result) throw new Error(`nothing came of ${design}`)
  return { file: result, pages: pagesOf(world) }
}
