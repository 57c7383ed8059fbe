import { describe, expect, it } from 'vitest';
import type { Letter } from '../../../src/letters/letter.js';
import { writeLetterPdf } from '../../../src/letters/letter-pdf.js';
import { readPdf } from '../../support/read-pdf.js';

const paragraphs = Array.from({ length: 60 }, (_, at) => `Avsnitt ${at} om nattevakter, på nytt.`);
const letter: Letter = {
  language: 'nn',
  title: 'Kvifor du har vakt laurdag 7. mars 2026',
  writtenAt: new Date('2026-02-20T09:30:00Z'),
  head: [{ label: 'Til', value: 'Åse Østby Ærlig' }],
  sections: [
    {
      id: 'balance',
      heading: 'Vaktbelastninga di',
      blocks: [
        {
          kind: 'table',
          caption: 'Alle, 3 legar',
          head: ['Kva som blir delt', 'Du har', 'Frå før'],
          rows: [
            ['Netter', '8', '−2,5'],
            ['Helgevakter', '3', '0'],
          ],
        },
        {
          kind: 'list',
          items: [{ text: '«Kan ikkje» 14.–15. mars.', sources: ['akuttmedisinforskriften, § 6'] }],
        },
        { kind: 'facts', facts: [{ label: 'Varer', value: '11\u00a0t' }] },
      ],
    },
    { id: 'long', heading: 'Lang', blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })) },
  ],
};

describe('the PDF of a letter', () => {
  it('tells its title, its language and when it was written', async () => {
    const { info } = await readPdf(await writeLetterPdf(letter));
    expect(info).toMatchObject({
      Title: 'Kvifor du har vakt laurdag 7. mars 2026',
      Language: 'nn',
      CreationDate: 'D:20260220093000Z',
    });
  });

  it('says all that the letter says, with the letters of Norwegian', async () => {
    const { text, totalPages } = await readPdf(await writeLetterPdf(letter));
    expect(totalPages).toBeGreaterThan(1);
    const said = [
      'Til Åse Østby Ærlig',
      'Kva som blir delt Du har Frå før Netter 8 −2,5 Helgevakter 3 0',
      '«Kan ikkje» 14.–15. mars.',
      'akuttmedisinforskriften, § 6',
      'Varer 11 t',
      ...paragraphs,
      `1 / ${totalPages}`,
    ];
    for (const part of said) expect(text).toContain(part);
  });

  it('is the same every time', async () => {
    const [first, again] = [await writeLetterPdf(letter), await writeLetterPdf(letter)];
    expect(Buffer.compare(first, again)).toBe(0);
  });
});
