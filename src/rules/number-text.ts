/** At most two decimals; comma in Norwegian. */
export function numberText(value: number | string | undefined, language: 'nb' | 'nn' | 'en'): string {
  if (typeof value !== 'number') return value ?? '';
  const text = String(Math.round(value * 100) / 100);
  return language === 'en' ? text : text.replace('.', ',');
}
