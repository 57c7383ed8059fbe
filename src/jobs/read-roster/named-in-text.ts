/** Something with an id and a name for people. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Unicode in one form, blanks as single spaces: how a name is compared. */
export function plainText(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** The things that a sentence names: by full name, or where it has none, by id. A name inside a longer one that stands there is not meant. */
export function namedIn<T extends Named>(things: readonly T[], sentence: string): T[] {
  const text = plainText(sentence);
  const byName = things.filter(({ name }) => hasWords(text.toLowerCase(), plainText(name).toLowerCase()));
  if (byName.length === 0) return things.filter(({ id }) => hasWords(text, id));
  return byName.filter(
    ({ name }) =>
      !byName.some((other) => other.name.length > name.length && isInside(name, other.name, text)),
  );
}

/** Every place of the shorter name lies in the longer one. */
function isInside(name: string, longer: string, sentence: string): boolean {
  const text = sentence.toLowerCase();
  const [short, long] = [plainText(name).toLowerCase(), plainText(longer).toLowerCase()];
  return long.includes(short) && !hasWords(text.replaceAll(long, '\n'), short);
}

/** The words stand in the text, with no letter, digit, `-` or `_` touching them. */
function hasWords(text: string, words: string): boolean {
  if (words === '') return false;
  const isPartOfWord = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}_-]/u.test(character);
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + words.length])) return true;
  }
  return false;
}
