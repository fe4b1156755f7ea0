/** How many units of a class stand directly, and anywhere, below a unit. */
export type ClassCount = { readonly class: string; readonly children: number; readonly subtree: number }
