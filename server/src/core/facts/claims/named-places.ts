import { Gathering } from '../../versions/gathering';
import { isNation } from '../figure/region';
import { ofFigures } from '../passage';
import { claims } from './claims';

/** The places that the claims of each paragraph name, as written (全省, 我市); the nation aside. */
export const namedPlaces = new Gathering(
  ofFigures((passage): readonly string[] | null => {
    let named: string[] | null = null;
    for (const { region } of claims.of(passage)) {
      if (region !== null && !isNation(region)) (named ??= []).push(region);
    }
    return named;
  }),
);
