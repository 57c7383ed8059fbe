/** `2026-03-10 - 2026-03-12`, and one day by itself: `2026-03-10`. */
export function dateSpan(from: string | number = '', to: string | number = ''): string {
  return from === to ? String(from) : `${from} - ${to}`;
}
