import type { Figure, FigureFacts } from '../../figures/figure';
import { Memo } from '../../versions/memo';
import type { Reading } from '../../reading';
import type { WordIndex } from '../../tokens/word';
import { NO_SENTENCE, readReferences, type Reference } from './indicator';
import { readMarkers, type Marker } from './markers';
import { measureOf } from './measure';
import { periodOf } from './period';
import { regionOf } from './region';
import type { SectionContext } from '../sections';
import { statusOf } from './status';

/** What the words around the figures of one paragraph say: independent of the section, so kept with the reading. */
interface Surroundings {
  /** The words they were read with; read again when better ones come. */
  readonly words: WordIndex | null;
  readonly references: readonly Reference[];
  readonly markers: readonly Marker[];
  readonly dates: readonly Figure[];
}

const surroundings = new Memo<Reading, Surroundings>((reading) => {
  const { text } = reading.paragraph;
  const references = readReferences(text, reading.figures, reading.words);
  return {
    words: reading.words,
    references,
    markers: readMarkers(text, reading.figures, references),
    dates: reading.figures.filter((figure) => figure.kind === 'date'),
  };
});

function surroundingsOf(reading: Reading): Surroundings {
  if (surroundings.of(reading).words !== reading.words) surroundings.forget(reading);
  return surroundings.of(reading);
}

/** How each figure's clause refers to what it measures. */
export function referencesOf(reading: Reading): readonly Reference[] {
  return surroundingsOf(reading).references;
}

const DATE_FACTS: FigureFacts = { indicator: null, measure: 'other', status: 'other', period: null, region: null };

/** What each figure of a paragraph says, in the figures' order. */
export function describeFigures(reading: Reading, section: SectionContext): readonly FigureFacts[] {
  const { text } = reading.paragraph;
  const { figures } = reading;
  const { references, markers, dates } = surroundingsOf(reading);
  const facts = new Array<FigureFacts>(figures.length);
  // One for all figures of the paragraph: nothing keeps it.
  const setting = {
    text,
    section,
    figure: figures[0]!,
    sentence: NO_SENTENCE,
    markers,
    markersBefore: 0,
    dates,
    datesBefore: 0,
  };
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.kind === 'date') {
      facts[i] = DATE_FACTS;
      continue;
    }
    const reference = references[i]!;
    setting.figure = figure;
    setting.sentence = reference.sentence;
    while (setting.markersBefore < markers.length && markers[setting.markersBefore]!.at < figure.start) {
      setting.markersBefore++;
    }
    while (setting.datesBefore < dates.length && dates[setting.datesBefore]!.start < figure.start)
      setting.datesBefore++;
    const period = periodOf(setting);
    facts[i] = {
      indicator: reference.indicator,
      measure: measureOf(figure, reference),
      status: statusOf(setting, period),
      period,
      region: regionOf(setting),
    };
  }
  return facts;
}
