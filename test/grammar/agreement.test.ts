import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Analysis } from '../../server/src/core/analysis';
import { buildTokens } from '../../server/src/features/semantic-tokens';
import { tokenTypes, type TokenType } from '../../server/src/protocol/legend';
import { kindOf } from './support/marked';
import { loadGrammar, root, tokenize } from './support/tokenizer';

/**
 * The grammar sees one line and no words, the language server the document. Where the server sees nothing the grammar's
 * colour stays, so the grammar must not colour what is none; what it misses the server's tokens add a moment later.
 */
const KINDS: readonly TokenType[] = ['figure', 'unit', 'hedge', 'slogan'];

const typeOfKind: Readonly<Record<string, TokenType>> = { date: 'figure', number: 'headingNumber' };

/** For each character of each line the type of the token it is in, or undefined. */
type Types = (TokenType | undefined)[][];

function serverTypes(text: string, lines: readonly string[]): Types {
  const builder = new SemanticTokensBuilder();
  const document = TextDocument.create('file:///report.txt', 'policy-report', 1, text);
  buildTokens(builder, { text: document, analysis: Analysis.of(text) } as Parameters<typeof buildTokens>[1], {
    start: 0,
    end: text.length,
  });
  const { data } = builder.build();
  const types: Types = lines.map((line) => new Array<TokenType | undefined>(line.length));
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    if (data[i]! > 0) character = 0;
    line += data[i]!;
    character += data[i + 1]!;
    types[line]!.fill(tokenTypes[data[i + 3]!], character, character + data[i + 2]!);
  }
  return types;
}

async function grammarTypes(text: string, lines: readonly string[]): Promise<Types> {
  const tokens = tokenize(await loadGrammar(), text);
  return lines.map((line, at) => {
    const types = new Array<TokenType | undefined>(line.length);
    for (const token of tokens[at]!) {
      const kind = kindOf(token);
      if (kind !== null) types.fill(typeOfKind[kind] ?? (kind as TokenType), token.start, token.end);
    }
    return types;
  });
}

interface Counts {
  both: number;
  grammar: number;
  server: number;
}

/** Of the characters that are not blank. */
async function compare(texts: readonly string[]): Promise<Map<TokenType, Counts>> {
  const counts = new Map(KINDS.map((kind) => [kind, { both: 0, grammar: 0, server: 0 }]));
  for (const text of texts) {
    const lines = text.split(/\r?\n/);
    const server = serverTypes(text, lines);
    const grammar = await grammarTypes(text, lines);
    lines.forEach((line, at) => {
      for (let i = 0; i < line.length; i++) {
        if (/\s/.test(line[i]!)) continue;
        const [a, b] = [server[at]![i], grammar[at]![i]];
        if (a !== undefined && counts.has(a)) counts.get(a)!.server++;
        if (b !== undefined && counts.has(b)) counts.get(b)!.grammar++;
        if (a === b && a !== undefined && counts.has(a)) counts.get(a)!.both++;
      }
    });
  }
  return counts;
}

function texts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !name.includes('.gb18030.'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8').replace(/^\uFEFF/, ''));
}

const reports = path.join(root, '..', 'shared', 'bench', 'dev', 'docs');
const folders = [
  { name: 'the samples', folder: path.join(root, 'samples') },
  { name: 'real reports', folder: reports },
];

describe.each(folders)('over $name', ({ name, folder }) => {
  let available = true;
  try {
    readdirSync(folder);
  } catch {
    available = false;
    console.warn(`⚠ ${folder} is absent: grammar and language server were not compared over ${name}.`);
  }

  test.skipIf(!available)('the grammar agrees with the language server', { timeout: 60_000 }, async () => {
    const counts = await compare(texts(folder));
    for (const [kind, { both, grammar, server }] of counts) {
      expect(server, `characters of a ${kind}`).toBeGreaterThan(30);
      expect(both / grammar, `share of what the grammar takes for a ${kind}`).toBeGreaterThanOrEqual(0.97);
      expect(both / server, `share of each ${kind} that the grammar finds`).toBeGreaterThanOrEqual(0.85);
    }
  });
});
