// TCVN3 read as Latin-1 puts signs and capitals inside words, where no living language has them: ViÖt, x· héi, ®¬n.
const tcvn3 = /[a-z][§¨©ª«¬®µ¶·¸¹º»¼½¾×À-ÖØ-Þ]|[¨¬®][a-z¬]/g
// VNI writes the tone as a letter of its own behind the vowel: Vieät, hoøa, nghóa.
const vni = /[aeouyAEOUY][ùøûõïâáàåãäâêëéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[nNtTdD]?ñ[aeiouöô]/g
const unicode = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/

/**
 * Whether a text was typed in one of the encodings before Unicode and came in as Latin letters ("Céng hßa x· héi",
 * "Coäng hoøa xaõ hoäi"). A guess for a sentence to the person, not for converting.
 */
export const oldEncodingOf = (text: string): 'TCVN3' | 'VNI' | null => {
  if (unicode.test(text)) return null
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const share = (shape: RegExp): number => (text.match(shape)?.length ?? 0) / Math.max(letters, 1)
  if (share(tcvn3) > 0.04) return 'TCVN3'
  return share(vni) > 0.04 ? 'VNI' : null
}
