import { isLineBreak } from '../core/text/chars';

/** A place in a text for people and SARIF: line and column from 1, columns in UTF-16 code units as editors count them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text; they end at LF, CR LF or CR. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(readonly text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (!isLineBreak(code)) continue;
      if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
      this.#starts.push(i + 1);
    }
  }

  placeAt(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** Where a line starts and where its text ends, the line break not counted. */
  span(line: number): { start: number; end: number } {
    const start = this.#starts[line - 1]!;
    let end = this.#starts[line] ?? this.text.length;
    while (end > start && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }
}
