import { paths } from './paths.ts'

export type IconName = keyof typeof paths

/** An outline drawing, 20 px. It never stands alone: the word beside it says the same, so it is hidden from readers. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
)
