import { extractText, getMeta } from 'unpdf';

/** What a reader of its own makes of a PDF; runs of blanks as one. */
export async function readPdf(pdf: Uint8Array) {
  // Each reading takes its bytes away.
  const { info } = await getMeta(new Uint8Array(pdf));
  const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { info, totalPages, text: text.replaceAll(/\s+/g, ' ') };
}
