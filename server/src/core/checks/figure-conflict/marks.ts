import { passedMarks, type PassedMark } from '../../facts/claims/passed-marks';
import type { Passage } from '../../facts/passage';
import { isBelow } from '../../figures/arithmetic';
import { inBase } from '../../figures/conversion';
import { writtenFigure } from '../../figures/written';
import type { Finding } from '../finding';

const CODE = 'figure/conflict';
/** Less than such a part of the mark is something else that is reached. */
const NEAR = 0.5;

/** 营业额突破50亿元，达到48.7亿元: values below the mark that they are said to have passed, within one passage. */
export function unpassedMarks(passage: Passage): readonly Finding[] {
  const marks = passedMarks(passage);
  return marks.length === 0 ? NONE : marks.flatMap((passed) => findingOf(passage, passed) ?? []);
}

const NONE: readonly never[] = [];

function findingOf({ text }: Passage, { mark, value, name }: PassedMark): Finding | null {
  const [floor, reached] = [mark, value].map(({ interval, figure }) => inBase(interval!, figure.unit, '').interval);
  if (!isBelow(reached!, floor!) || reached!.max!.lt(floor!.min!.times(NEAR))) return null;
  const { start, end } = value.figure;
  const { hedgedStart, hedgedEnd } = mark.figure;
  const args = {
    indicator: name,
    text: writtenFigure(text, { start, end }),
    other: writtenFigure(text, { start: hedgedStart, end: hedgedEnd }),
  };
  return {
    code: CODE,
    severity: 'warning',
    start,
    end,
    message: { key: `${CODE}.notPassed`, args },
    related: [{ start: hedgedStart, end: hedgedEnd, message: { key: `${CODE}.other`, args } }],
    fixes: [],
  };
}
