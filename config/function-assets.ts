import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { decompress } from 'wawoff2'

/** Packages bring fonts for the web, packed as woff2; who reads them from a disk wants them plain. */
async function layAsset(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  if (from.endsWith('.woff2')) await writeFile(to, await decompress(await readFile(from)))
  else await copyFile(from, to)
}

/** Lays files beside a function: its assets.json names each by where it goes and where it comes from. */
export async function layAssets(list: string, folder: string): Promise<void> {
  const assets: Record<string, string> = JSON.parse(await readFile(list, 'utf8'))
  await Promise.all(Object.entries(assets).map(([to, from]) => layAsset(from, join(folder, to))))
}
