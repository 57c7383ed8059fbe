import { english } from './texts-en.js';
import { bokmål } from './texts-nb.js';
import { nynorsk } from './texts-nn.js';
import type { Language, Texts } from './texts.js';

const catalogue: Readonly<Record<Language, Texts>> = { nb: bokmål, nn: nynorsk, en: english };

export function textsIn(language: Language): Texts {
  return catalogue[language];
}
