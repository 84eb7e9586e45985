// What the tests do in an editor: open a file of the workspace, find a place in it, wait for an answer.
import * as vscode from 'vscode';

/** Milliseconds after which a condition that does not hold is a failure. */
const deadline = 30_000;

/**
 * Asks until the answer is accepted, and fails with the last answer when the deadline passes. The editor's own commands
 * answer at once with what the providers have registered so far, so the first answers may be empty.
 */
export async function eventually<T>(
  what: string,
  ask: () => T | Thenable<T>,
  accept: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (accept(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`${what}: not within ${deadline / 1000} s; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a file of the test workspace in an editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The middle of the first occurrence of `text`. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`${document.fileName} does not hold “${text}”`);
  return document.positionAt(at + Math.floor(text.length / 2));
}

/** The text of every hover at the middle of `text`, as of now. */
export async function hoverNow(document: vscode.TextDocument, text: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, text),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** The same, once `accept` takes it. */
export function hoverOn(
  document: vscode.TextDocument,
  text: string,
  accept: (hover: string) => boolean,
): Promise<string> {
  return eventually(`hover on “${text}”`, () => hoverNow(document, text), accept);
}

export interface Token {
  text: string;
  type: string;
  line: number;
}

/** The document's semantic tokens, with the text each covers. */
export async function semanticTokens(document: vscode.TextDocument): Promise<Token[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  if (!legend || !tokens) return [];
  // Five numbers a token: lines and columns since the one before, length, type, modifiers.
  const found: Token[] = [];
  let line = 0;
  let column = 0;
  for (let at = 0; at + 4 < tokens.data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0] = tokens.data.subarray(at, at + 5);
    column = lines === 0 ? column + columns : columns;
    line += lines;
    const text = document.getText(new vscode.Range(line, column, line, column + length));
    found.push({ text, type: legend.tokenTypes[type] ?? `#${type}`, line });
  }
  return found;
}

export interface OutlineEntry {
  name: string;
  depth: number;
  line: number;
}

/** Every symbol of the document, flattened in order, with how deep it stands. */
export async function symbols(document: vscode.TextDocument): Promise<OutlineEntry[]> {
  const roots = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const flatten = (list: vscode.DocumentSymbol[], depth: number): OutlineEntry[] =>
    list.flatMap(({ name, selectionRange, children }) => [
      { name, depth, line: selectionRange.start.line },
      ...flatten(children, depth + 1),
    ]);
  return flatten(roots ?? [], 0);
}

/** A diagnostic's code as text: the code may come with a link to its page. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}
