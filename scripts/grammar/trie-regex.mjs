// One regular expression for many words. `a|b|c` over a thousand words tries each of them at each character; here common
// beginnings are written once, so that a character that begins no word costs one look at a character class.

/**
 * Matches the longest of the words that begins at a position. The syntax is common to Oniguruma and JavaScript.
 * @param {Iterable<string>} words
 * @param {(word: string) => string} [guard] what has to hold behind a word, as a lookahead (`(?![A-Z])`), or ''
 * @returns {string} to be put behind other expressions; not to be repeated or followed by a quantifier
 */
export function trieRegex(words, guard = () => '') {
  const root = node();
  for (const word of new Set(words)) {
    if (word === '') throw new Error('the empty word would match everywhere');
    let at = root;
    for (const char of word) {
      if (!at.next.has(char)) at.next.set(char, node());
      at = at.next.get(char);
    }
    at.end = guard(word);
  }
  if (root.next.size === 0) throw new Error('no words');
  const first = root.next.size > GROUP ? `(?=${characterClass([...root.next.keys()].sort())})` : '';
  return first + branches(root);
}

/** @typedef {{ next: Map<string, Node>, end: string | null }} Node  `end`: the guard of the word that ends here */
const node = () => ({ next: new Map(), end: null });

/** What may follow at a node. Longer words stand first, since an alternation takes the first that fits. */
function branches({ next, end }) {
  const single = [];
  const longer = [];
  for (const [char, child] of [...next].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (child.next.size === 0 && child.end === '') single.push(char);
    else longer.push({ char, source: escapeRegex(char) + branches(child) });
  }
  const alternatives = grouped(longer);
  if (single.length > 0) alternatives.push(characterClass(single));
  if (alternatives.length === 0) return end ?? '';
  if (end !== null) alternatives.push(end);
  return alternatives.length === 1 ? alternatives[0] : `(?:${alternatives.join('|')})`;
}

/** With more alternatives than this at one node a character class decides first which few of them are worth trying. */
const GROUP = 6;

/** @param {{ char: string, source: string }[]} entries sorted by character */
function grouped(entries) {
  if (entries.length <= GROUP) return entries.map(({ source }) => source);
  const size = Math.max(GROUP, Math.ceil(entries.length / GROUP));
  const groups = [];
  for (let i = 0; i < entries.length; i += size) {
    const part = entries.slice(i, i + size);
    groups.push(`(?=${characterClass(part.map(({ char }) => char))})(?:${grouped(part).join('|')})`);
  }
  return groups;
}

/** @param {readonly string[]} chars */
export function characterClass(chars) {
  if (chars.length === 1) return escapeRegex(chars[0]);
  return `[${chars.map((char) => (/[\\\]^[&-]/.test(char) ? `\\${char}` : char)).join('')}]`;
}

/** @param {string} text */
export function escapeRegex(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
