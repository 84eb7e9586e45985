// The configurations that docs/neovim.md recommends, so that what is tested is what users copy.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/neovim.md'), 'utf8');
const blocks = [...page.matchAll(/^```lua\n(.*?)^```$/gms)].map((match) => match[1]!);

function blockWith(text: string): string {
  const found = blocks.filter((block) => block.includes(text));
  if (found.length !== 1) throw new Error(`docs/neovim.md holds ${found.length} blocks of Lua with ${text}, not one`);
  return found[0]!;
}

/** What the page has users put into their init.lua. */
export function documentedConfiguration(minor: number): string {
  if (minor >= 11) return blockWith('vim.lsp.config(');
  const repair = minor === 10 ? blockWith('_str_utfindex_enc') : '';
  return repair + blockWith('vim.lsp.start_client(');
}

/** The same with the page's settings put where the page says. */
export function documentedConfigurationWithSettings(minor: number): string {
  const configuration = documentedConfiguration(minor);
  const command = /^ *cmd = .*\n/m;
  if (!command.test(configuration)) throw new Error('The configuration has no line with cmd');
  return configuration.replace(command, (line) => line + blockWith('init_options'));
}
