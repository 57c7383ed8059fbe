import type { Text } from '../domain/issue.js';

/** What a value can be where a pattern or a condition decides, by the `error` of its schema. */
export const allowedTexts = {
  id: {
    nb: '1-40 bokstaver, tall, «-» eller «_»',
    nn: '1-40 bokstavar, tal, «-» eller «_»',
    en: '1-40 letters, digits, "-" or "_"',
  },
  legevakt: {
    nb: 'Id-en til en legevakt (1-40 bokstaver, tall, «-» eller «_»), eller * for alle',
    nn: 'Id-en til ei legevakt (1-40 bokstavar, tal, «-» eller «_»), eller * for alle',
    en: 'The id of a legevakt (1-40 letters, digits, "-" or "_"), or * for all',
  },
  month: {
    nb: 'En måned som 2026-03, fra 2025-01 til 2035-12',
    nn: 'Ein månad som 2026-03, frå 2025-01 til 2035-12',
    en: 'A month such as 2026-03, from 2025-01 to 2035-12',
  },
  date: {
    nb: 'En dato som finnes, som 2026-03-01, fra 1950 til 2149',
    nn: 'Ein dato som finst, som 2026-03-01, frå 1950 til 2149',
    en: 'A date that exists, such as 2026-03-01, from 1950 to 2149',
  },
  instant: {
    nb: 'Et tidspunkt som 2026-03-01T16:00:00+01:00',
    nn: 'Eit tidspunkt som 2026-03-01T16:00:00+01:00',
    en: 'An instant such as 2026-03-01T16:00:00+01:00',
  },
  'json-pointer': {
    nb: 'En JSON Pointer som /doctors/[id=fl-3]/fritak',
    nn: 'Ein JSON Pointer som /doctors/[id=fl-3]/fritak',
    en: 'A JSON Pointer such as /doctors/[id=fl-3]/fritak',
  },
  cursor: {
    nb: 'Verdien i lenken «next» på siden før',
    nn: 'Verdien i lenkja «next» på sida før',
    en: 'The value in the link "next" of the page before',
  },
  'one-question': {
    nb: 'Én av «scenarios», «vary», «smallest» og «additions»; «changes» og «label» hører ikke til «scenarios», «label» ikke til «additions»',
    nn: 'Éin av «scenarios», «vary», «smallest» og «additions»; «changes» og «label» høyrer ikkje til «scenarios», «label» ikkje til «additions»',
    en: 'One of "scenarios", "vary", "smallest" and "additions"; "changes" and "label" do not belong to "scenarios", nor "label" to "additions"',
  },
  'one-base': {
    nb: 'Enten «roster» eller «job»',
    nn: 'Anten «roster» eller «job»',
    en: 'Either "roster" or "job"',
  },
  result: {
    nb: 'Enten {"roster": id} eller {"job": id}',
    nn: 'Anten {"roster": id} eller {"job": id}',
    en: 'Either {"roster": id} or {"job": id}',
  },
} as const satisfies Readonly<Record<string, Text>>;
