/** Whole minutes as hours and minutes, `7 t 59 min`, `35 t`, `45 min`. */
export function durationText(minutes: number | string | undefined, language: 'nb' | 'nn' | 'en'): string {
  if (typeof minutes !== 'number') return minutes ?? '';
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const hour = language === 'en' ? 'h' : 't';
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${rest} min`;
}
