/** Widths in which pages ask for pictures, in points. */
export const pictureWidths = [480, 960, 1600] as const
