import type { Command, CommanderError, Option } from 'commander';
import { error, type Issue, type Language, type Text } from '../domain/issue.js';
import { nearWord } from '../domain/nearest-ids.js';
import { exitCodes } from './exit-codes.js';
import { UnfitValue } from './option-values.js';
import { printIssues } from './print-issues.js';

/**
 * Says what is wrong with a command line as everything else is said: with a code, in the language that is asked for, all values that do not fit
 * at once. To be called when every command has its options.
 */
export function tellCommandFaults(program: Command): void {
  for (const command of withCommandsOf(program)) {
    const faults: Issue[] = [];
    for (const option of command.options) collectFaults(option, faults);
    const tell = (issues: readonly Issue[]): never => {
      const { json = false, language = 'nb' } = command.opts<{ json?: boolean; language?: Language }>();
      if (issues.length > 0) printIssues(issues, { json, language });
      process.exit(exitCodes.badInput);
    };
    command
      .configureOutput({ outputError: () => undefined })
      .exitOverride((fault) => {
        if (fault.exitCode === 0) process.exit(0);
        tell([...faults, ...issueOf(fault)]);
      })
      .hook('preAction', () => {
        if (faults.length > 0) tell(faults);
      });
  }
}

function withCommandsOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withCommandsOf)];
}

/** Values that do not fit are noted, so that those behind them are read too. */
function collectFaults(option: Option, faults: Issue[]): void {
  const { argChoices, parseArg } = option;
  const path = [option.name()];
  if (argChoices !== undefined)
    option.argParser((text: string, before: string) => {
      if (argChoices.includes(text)) return text;
      faults.push(error('NOT_A_CHOICE', path, choiceText(text, argChoices)));
      return before;
    });
  else if (parseArg !== undefined)
    option.argParser((text: string, before: unknown) => {
      try {
        return parseArg(text, before);
      } catch (cause) {
        if (!(cause instanceof UnfitValue)) throw cause;
        faults.push(error('OPTION_UNFIT', path, cause.text));
        return before;
      }
    });
}

function choiceText(text: string, choices: readonly string[]): Text {
  const all = choices.join(', ');
  const meant = nearWord(text, choices);
  return {
    nb: `«${text}» er ikke blant valgene: ${all}.${meant === undefined ? '' : ` Nærmest: ${meant}.`}`,
    nn: `«${text}» er ikkje blant vala: ${all}.${meant === undefined ? '' : ` Nærast: ${meant}.`}`,
    en: `"${text}" is not one of the choices: ${all}.${meant === undefined ? '' : ` Nearest: ${meant}.`}`,
  };
}

/** What commander found, by its code; its sentence is English, and quotes what it is about. */
function issueOf({ code, message }: CommanderError): Issue[] {
  const texts = Object.hasOwn(commanderTexts, code) ? commanderTexts[code] : undefined;
  if (texts === undefined) return [];
  const about = /'([^']*)'/.exec(message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?([^)?]+)\?\)/.exec(message)?.[1];
  return [error(texts.code, [], texts.say(about, meant))];
}

interface CommanderTexts {
  readonly code: string;
  readonly say: (about: string, meant: string | undefined) => Text;
}

const commanderTexts: Readonly<Record<string, CommanderTexts>> = {
  'commander.unknownOption': {
    code: 'OPTION_UNKNOWN',
    say: (about, meant) => ({
      nb: `Valget ${about} finnes ikke.${meant === undefined ? '' : ` Nærmest: ${meant}.`}`,
      nn: `Valet ${about} finst ikkje.${meant === undefined ? '' : ` Nærast: ${meant}.`}`,
      en: `There is no option ${about}.${meant === undefined ? '' : ` Nearest: ${meant}.`}`,
    }),
  },
  'commander.unknownCommand': {
    code: 'COMMAND_UNKNOWN',
    say: (about, meant) => ({
      nb: `Kommandoen «${about}» finnes ikke.${meant === undefined ? '' : ` Nærmest: ${meant}.`}`,
      nn: `Kommandoen «${about}» finst ikkje.${meant === undefined ? '' : ` Nærast: ${meant}.`}`,
      en: `There is no command "${about}".${meant === undefined ? '' : ` Nearest: ${meant}.`}`,
    }),
  },
  'commander.missingArgument': {
    code: 'ARGUMENT_MISSING',
    say: (about) => ({
      nb: `<${about}> mangler.`,
      nn: `<${about}> manglar.`,
      en: `<${about}> is missing.`,
    }),
  },
  'commander.optionMissingArgument': {
    code: 'OPTION_WITHOUT_VALUE',
    say: (about) => ({
      nb: `Valget ${about} mangler sin verdi.`,
      nn: `Valet ${about} manglar verdien sin.`,
      en: `The option ${about} lacks its value.`,
    }),
  },
  'commander.missingMandatoryOptionValue': {
    code: 'OPTION_MISSING',
    say: (about) => ({
      nb: `Valget ${about} må være med.`,
      nn: `Valet ${about} må vere med.`,
      en: `The option ${about} must be given.`,
    }),
  },
  'commander.excessArguments': {
    code: 'TOO_MANY_ARGUMENTS',
    say: (about) => ({
      nb: `For mange argumenter for «${about}». Sett navn med mellomrom i anførselstegn.`,
      nn: `For mange argument for «${about}». Set namn med mellomrom i hermeteikn.`,
      en: `Too many arguments for "${about}". Put names with a space in quotation marks.`,
    }),
  },
};
