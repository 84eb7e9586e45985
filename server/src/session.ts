import type { InitializeParams } from 'vscode-languageserver';
import { wordingIn } from './core/checks/wording/wording';
import { featureWords, type FeatureWords } from './features/wording';
import type { Wording } from './features/diagnostics';
import { projectWords, type ProjectWords } from './project/wording';
import { languageOf } from './protocol/language';
import { defaultSettings, isRecord, readSettings, type Settings } from './protocol/settings';

/** What is known of the client, from its greeting. */
export interface Session {
  readonly words: FeatureWords;
  readonly projectWords: ProjectWords;
  readonly wording: Wording;
  /** Diagnostics are pulled; otherwise they are pushed. */
  readonly clientPullsDiagnostics: boolean;
  readonly clientRefreshesDiagnostics: boolean;
  readonly clientRefreshesTokens: boolean;
  /** The client answers `workspace/configuration`. */
  readonly clientHasConfiguration: boolean;
  readonly clientRegistersConfiguration: boolean;
  readonly clientWatchesFiles: boolean;
  /** The client has the command that asks for a reason and writes it to the project file. */
  readonly clientSilences: boolean;
  /** The client shows an outline of Markdown headings of its own, as VS Code does. */
  readonly clientOutlinesMarkdown: boolean;
  /** Words are fetched from the segmenter; `segmentation: false` does without. */
  readonly segments: boolean;
  /** Replaced when the user changes them. */
  settings: Settings;
  /** The settings came with the greeting, so there is no need to ask for them. */
  readonly hasSettings: boolean;
}

/**
 * `initializationOptions` may hold `settings` (as under `policyText` in the configuration), `locale`,
 * `clientOutlinesMarkdown`, `clientSilences` and `segmentation`.
 */
export function readSession({ capabilities, locale, initializationOptions }: InitializeParams): Session {
  const options: Readonly<Record<string, unknown>> = isRecord(initializationOptions) ? initializationOptions : {};
  const asked = typeof options['locale'] === 'string' ? options['locale'] : locale;
  const language = languageOf(asked);
  const { workspace, textDocument } = capabilities;
  return {
    words: featureWords[language],
    projectWords: projectWords[language],
    wording: wordingIn(language),
    clientPullsDiagnostics: textDocument?.diagnostic !== undefined,
    clientRefreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    clientRefreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    clientHasConfiguration: workspace?.configuration === true,
    clientRegistersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    clientWatchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    clientSilences: options['clientSilences'] === true,
    clientOutlinesMarkdown: options['clientOutlinesMarkdown'] === true,
    segments: options['segmentation'] !== false,
    settings: options['settings'] === undefined ? defaultSettings : readSettings(options['settings']),
    hasSettings: options['settings'] !== undefined,
  };
}
