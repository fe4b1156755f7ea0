/** A campaign's name within a sentence: `Đợt thi đua …` loses its capital, a name of its own keeps it. */
export const inSentence = (name: string): string =>
  name.replace(/^(?:Đợt|Phong trào|Cuộc)(?= )/, (word) => word.toLowerCase())
