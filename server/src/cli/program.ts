import path from 'node:path';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { encodingNamed } from '../encoding/decode';
import { presets } from '../protocol/settings';
import type { ExitCode, Io } from './io';
import { languageAsked, languageOf } from './language';
import { texts as allTexts, type Texts } from './texts';

/** Runs the command line `policy-text …`; `argv` without the program's own name. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageAsked(argv) ?? languageOf(io.env);
  const texts = allTexts[language];
  let exitCode: ExitCode = 0;

  const program = newCommand('policy-text', io, texts)
    .description(texts.help.program)
    .version(version, '-V, --version', texts.help.version)
    .helpCommand(false);

  program
    .command('lsp')
    .description(texts.help.lsp)
    .addOption(new Option('--stdio', texts.help.stdio))
    .action(({ stdio }: { stdio?: true }, command: Command) => {
      if (!stdio) command.error(`error: ${texts.lspNeedsStdio}`);
      // The same bundle that the editor starts; it lies beside this one and finds --stdio in the process's arguments.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      require(path.join(__dirname, 'server.js'));
    });

  program
    .command('inspect')
    .description(texts.help.inspect)
    .addArgument(pathsArgument(texts))
    .addOption(new Option('-f, --format <format>', texts.help.formatInspect).choices(['json', 'jsonl']).default('json'))
    .addOption(new Option('--no-config', texts.help.noConfig))
    .addOption(encodingOption(texts))
    .addOption(langOption(texts))
    .action(async (paths: string[], { format, config, encoding = null }, command: Command) => {
      if (paths.length === 0) command.error(`error: ${texts.noPaths}`);
      const { inspect } = await import('./inspect');
      exitCode = await inspect({ paths, format, config, encoding, language, texts }, io);
    });

  program
    .command('check')
    .description(texts.help.check)
    .addArgument(pathsArgument(texts))
    .addOption(
      new Option('-f, --format <format>', texts.help.formatCheck).choices(['text', 'json', 'sarif']).default('text'),
    )
    .addOption(
      new Option('--severity <severity>', texts.help.severity)
        .choices(['error', 'warning', 'information', 'hint'])
        .default('warning'),
    )
    .addOption(new Option('--preset <preset>', texts.help.preset).choices(presets))
    .addOption(new Option('--show-suppressed', texts.help.showSuppressed))
    .addOption(new Option('--no-config', texts.help.noConfig))
    .addOption(encodingOption(texts))
    .addOption(langOption(texts))
    .addHelpText('after', `\n${texts.help.exitCodes}`)
    .action(
      async (
        paths: string[],
        { preset = null, showSuppressed = false, encoding = null, ...rest },
        command: Command,
      ) => {
        if (paths.length === 0) command.error(`error: ${texts.noPaths}`);
        const { format, severity, config } = rest;
        const { check } = await import('./check');
        exitCode = await check(
          { paths, format, severity, preset, showSuppressed, config, encoding, language, texts },
          io,
        );
      },
    );

  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has already written the help or what is wrong with the arguments.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** A command whose help speaks the user's language and goes to `io`. Subcommands inherit all of it. */
function newCommand(name: string, io: Io, { help, usage }: Texts): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Commands:': help.commands,
    'Arguments:': help.arguments,
  };
  return new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) =>
        write(usage.reduce((message, [pattern, replacement]) => message.replace(pattern, replacement), text)),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const notes = [
          ...(argChoices === undefined ? [] : [`${help.choices}: ${argChoices.join(', ')}`]),
          ...(defaultValue === undefined || typeof defaultValue === 'boolean'
            ? []
            : [`${help.default}: ${String(defaultValue)}`]),
        ];
        return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
      },
    })
    .helpOption('-h, --help', help.show)
    .showHelpAfterError(false);
}

function pathsArgument(texts: Texts): Argument {
  return new Argument('[paths...]', texts.help.paths);
}

function encodingOption(texts: Texts): Option {
  return new Option('--encoding <name>', texts.help.encoding).argParser((name) => {
    const encoding = encodingNamed(name);
    if (encoding === null) throw new InvalidArgumentError(texts.unknownEncoding(name));
    return encoding;
  });
}

function langOption(texts: Texts): Option {
  return new Option('--lang <language>', texts.help.lang).choices(['zh', 'en']);
}
