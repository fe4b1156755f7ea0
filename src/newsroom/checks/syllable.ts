const initials = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x'.split(' ')

/** The rhymes of Vietnamese as they are spelt, without tones. */
const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  y yêm yên yêng yêt yêu
  o oc oi om on ong oong ooc op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uơ uy uya uych uynh uyt uyp uyu uyên uyêt
  ua uai uan uang uanh uao uach uay uau uăc uăm uăn uăng uăt uat uap uac ue uen ueo uet uên uêt uêu uit uinh uich uiu ui uiên uiêt
  ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`
    .split(/\s+/)
    .filter(Boolean),
)

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const SHUT = /(?:c|ch|p|t)$/

const bare = (word: string): { letters: string; tones: string } => {
  const apart = word.toLowerCase().normalize('NFD')
  return {
    letters: apart.replace(TONES, '').normalize('NFC'),
    tones: (apart.match(TONES) ?? []).join(''),
  }
}

const splits = (letters: string): readonly string[] =>
  ['', ...initials].filter((initial) => letters.startsWith(initial)).map((one) => letters.slice(one.length))

/**
 * Whether the word is built like a Vietnamese syllable: a known beginning, a known rhyme, at most one tone, and after
 * c, ch, p, t only the two tones that can stand there.
 */
export const isSyllable = (word: string): boolean => {
  const { letters, tones } = bare(word)
  if (tones.length > 1) return false
  if (SHUT.test(letters) && !/[\u0301\u0323]/.test(tones)) return false
  return splits(letters).some((rhyme) => rhymes.has(rhyme)) || letters === 'gi'
}
