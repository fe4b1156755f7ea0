export type Tile = {
  readonly key: string | number
  readonly name: string
  /** As it is read: '96,4%'; null: there is no figure, which is not zero. */
  readonly shown: string | null
  /** 0 … 5 of the ramp. */
  readonly shade: number
  readonly href?: string | undefined
}

export type TileGridProps = {
  readonly label: string
  readonly tiles: readonly Tile[]
  /** What a tile without a figure says: 'chưa có số'. */
  readonly missing: string
}

/** Equal squares with name and figure, one a unit: where things stand without a map. No figure is hatched, zero is not. */
export const TileGrid = ({ label, tiles, missing }: TileGridProps) => (
  <ul class="tiles" aria-label={label}>
    {tiles.map(({ key, name, shown, shade, href }) => (
      <li key={key} class={shown === null ? 'tile tile-missing' : `tile heat-${shade}`}>
        {href ? (
          <a class="tile-name" href={href}>
            {name}
          </a>
        ) : (
          <span class="tile-name">{name}</span>
        )}
        <strong class="tile-value">{shown ?? missing}</strong>
      </li>
    ))}
  </ul>
)
