import type { SuppressionEntry } from '../core/checks/entries';
import { RequestType } from './lsp';

/** The command of the client that asks for a reason and has the entry written; it is called with a `SilenceCommand`. */
export const SILENCE_COMMAND = 'policyText.silence';

export interface SilenceCommand {
  /** The report. */
  readonly uri: string;
  /** What identifies the finding; taken when the quick fix was offered, so that edits since do not matter. */
  readonly entry: SuppressionEntry;
}

export interface ProjectFileParams {
  readonly uri: string;
}

/** The project file that holds for a report, or null while there is none. */
export const ProjectFileRequest = new RequestType<ProjectFileParams, { readonly uri: string } | null, void>(
  'policyText/projectFile',
);

export interface AddEntryParams extends SilenceCommand {
  readonly projectUri: string;
  /** The project file as the client has it; empty for a new one. */
  readonly text: string;
}

/** The text that the project file is to get, or why there is none. */
export const AddEntryRequest = new RequestType<
  AddEntryParams,
  { readonly text: string } | { readonly problem: string },
  void
>('policyText/addEntry');
