/** A tile of the map (方格图): a city's place, and where it lies. */
export interface Tile {
  readonly place: string
  readonly row: number
  readonly column: number
}

const tile = (place: string, row: number, column: number): Tile => ({ place, row, column })

/** Liaoning as five by five: each city one tile, as north, south, east and west of its neighbours as tiles allow. */
export const TILES: readonly Tile[] = [
  tile('阜新', 1, 2),
  tile('铁岭', 1, 4),
  tile('朝阳', 2, 1),
  tile('沈阳', 2, 3),
  tile('沈抚', 2, 4),
  tile('抚顺', 2, 5),
  tile('葫芦岛', 3, 1),
  tile('锦州', 3, 2),
  tile('盘锦', 3, 3),
  tile('辽阳', 3, 4),
  tile('本溪', 3, 5),
  tile('营口', 4, 3),
  tile('鞍山', 4, 4),
  tile('丹东', 4, 5),
  tile('大连', 5, 3),
]
