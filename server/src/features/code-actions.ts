import type { CodeAction, Diagnostic, Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { entryFor } from '../core/checks/entries';
import type { Fix, Message, TextEdit as CoreEdit } from '../core/checks/finding';
import { silencing } from '../core/queries/silencing';
import type { Span } from '../core/text/span';
import { fromRange, toRange } from '../protocol/ranges';
import type { Settings } from '../protocol/settings';
import { SILENCE_COMMAND, type SilenceCommand } from '../protocol/silencing';
import { enabled, type Wording } from './diagnostics';
import type { Reader } from './feature';
import { CodeActionKind } from '../protocol/lsp';

/** Applies every safe fix of the document; what an editor's “fix all on save” asks for. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.policyText`;

export const codeActionKinds = [CodeActionKind.QuickFix, FIX_ALL];

export interface CodeActionRequest {
  readonly range: Range;
  /** The diagnostics that the client shows there. */
  readonly shown: readonly Diagnostic[];
  /** The kinds the client asks for; all when undefined. */
  readonly only: readonly string[] | undefined;
  /** Whether the client has the command that writes to the project file. */
  readonly clientSilences: boolean;
}

/** Fixes for the findings that touch a range. */
export function codeActions(
  reader: Reader,
  request: CodeActionRequest,
  settings: Settings,
  wording: Wording,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(request.only, CodeActionKind.QuickFix)) actions.push(...quickFixes(reader, request, settings, wording));
  // Only when asked for by name: a menu over a single word is no place for it.
  if (request.only !== undefined && wants(request.only, FIX_ALL)) actions.push(...fixAll(reader, settings));
  return actions;
}

/** `source` and `source.fixAll` ask for `source.fixAll.policyText` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

function quickFixes(reader: Reader, request: CodeActionRequest, settings: Settings, wording: Wording): CodeAction[] {
  const { text, analysis, words } = reader;
  const asked = fromRange(text, request.range);
  const touched = enabled(reader, settings).filter(
    ({ finding }) => finding.start <= asked.end && asked.start <= finding.end,
  );
  const here = touched.flatMap(({ finding }) => {
    const range = toRange(text, finding);
    const solved = request.shown.filter((shown) => shown.code === finding.code && sameStart(shown.range, range));
    const fixes = finding.fixes.map((fix): CodeAction => ({
      title: wording(fix.title),
      kind: CodeActionKind.QuickFix,
      diagnostics: [...solved],
      // Editors apply the preferred fix at a key press, unseen. So it is one that leaves nothing to judge: not the
      // renumbering behind a gap, where the missing item may have been lost and the numbers be right.
      isPreferred: fix.safe && finding.fixes.length === 1,
      edit: { changes: { [text.uri]: fix.edits.map((edit) => toEdit(reader, edit)) } },
    }));
    const offer = { kind: CodeActionKind.QuickFix, diagnostics: [...solved] };
    // In plain text the comment would be part of the report.
    if (isMarkdown(text)) {
      const edit = { changes: { [text.uri]: [toEdit(reader, silencing(analysis, finding, words.reasonToGive))] } };
      fixes.push({ ...offer, title: words.silence(finding.code), edit });
    }
    if (request.clientSilences) {
      const title = words.silenceInProject(finding.code);
      const entry = entryFor(finding, analysis.findings, analysis.text, null);
      const silence: SilenceCommand = { uri: text.uri, entry };
      fixes.push({ ...offer, title, command: { title, command: SILENCE_COMMAND, arguments: [silence] } });
    }
    return fixes;
  });
  return [...here, ...fixesFromElsewhere(reader, asked, settings, wording)];
}

/** A finding marks one of the places that it compares; who stands at another may want to change that one. */
function fixesFromElsewhere(reader: Reader, asked: Span, settings: Settings, wording: Wording): CodeAction[] {
  const { text } = reader;
  return enabled(reader, settings).flatMap(({ finding }) => {
    const place = finding.related.find((related) => touches(related, asked));
    if (place === undefined || touches(finding, asked)) return [];
    return finding.fixes.filter(isWithin(place)).map((fix) => ({
      title: wording(saidFromThere(fix.title)),
      kind: CodeActionKind.QuickFix,
      edit: { changes: { [text.uri]: fix.edits.map((edit) => toEdit(reader, edit)) } },
    }));
  });
}

function isWithin(place: Span): (fix: Fix) => boolean {
  return ({ edits }) => edits.every((edit) => place.start <= edit.start && edit.end <= place.end);
}

/** What is “the other one” to the finding is “this one” to who stands there. */
function saidFromThere({ key, args }: Message): Message {
  return { key: key.replace(/\.there$/, '.here'), args };
}

/** By its language, or where that is the one of reports, by its name. */
function isMarkdown({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' || (languageId === 'policy-report' && /\.(?:md|markdown)$/i.test(uri));
}

function fixAll(reader: Reader, settings: Settings): CodeAction[] {
  const edits: CoreEdit[] = [];
  for (const { finding } of enabled(reader, settings)) {
    const fix = finding.fixes.find(({ safe }) => safe);
    // A second fix of the same place waits for the next run.
    if (fix === undefined || fix.edits.some((edit) => edits.some((other) => touches(edit, other)))) continue;
    edits.push(...fix.edits);
  }
  if (edits.length === 0) return [];
  const changes = { [reader.text.uri]: edits.map((edit) => toEdit(reader, edit)) };
  return [{ title: reader.words.fixAll, kind: FIX_ALL, edit: { changes } }];
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function toEdit({ text }: Reader, edit: CoreEdit): TextEdit {
  return { range: toRange(text, edit), newText: edit.newText };
}

function sameStart(a: Range, b: Range): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character;
}
