import type { CommanderError } from 'commander';
import { MisuseError } from '../workspace/misuse.ts';

/** What commander could not make sense of, as misuse, which has words in both languages. */
export function commanderMisuse({ code, message }: CommanderError): MisuseError {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1];
  switch (code) {
    case 'commander.unknownCommand':
      return new MisuseError('unknown-command', { name }, suggestion);
    case 'commander.unknownOption':
      return new MisuseError('unknown-option', { name }, suggestion);
    case 'commander.missingArgument':
      return new MisuseError('missing-argument', { name });
    case 'commander.optionMissingArgument':
      return new MisuseError('missing-value', { name });
    case 'commander.missingMandatoryOptionValue':
      return new MisuseError('missing-option', { name });
    case 'commander.excessArguments': {
      const [, allowed = '0', count = '1'] = /Expected (\d+) .*got (\d+)/.exec(message) ?? [];
      return new MisuseError('excess-arguments', { allowed, count });
    }
    default:
      return new MisuseError('no-command');
  }
}
