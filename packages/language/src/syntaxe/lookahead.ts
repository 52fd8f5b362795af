/** Look-ahead of the parser, prepared decision by decision when it is first needed: most texts never meet most decisions. */
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';

type Preparer<O, F> = (options: O) => F;

// biome-ignore lint/suspicious/noExplicitAny: the arguments of a prediction are Chevrotain's own
type Prediction = (this: any, ...args: any[]) => any;

export class LookaheadParesseux extends LLStarLookaheadStrategy {
  override buildLookaheadForAlternation: LLStarLookaheadStrategy['buildLookaheadForAlternation'] = (
    options,
  ) => paresseux(options, (o) => super.buildLookaheadForAlternation(o));

  override buildLookaheadForOptional: LLStarLookaheadStrategy['buildLookaheadForOptional'] = (options) =>
    paresseux(options, (o) => super.buildLookaheadForOptional(o));
}

function paresseux<O, F extends Prediction>(options: O, preparer: Preparer<O, F>): F {
  let prediction: F | undefined;
  return function (this: unknown, ...args: unknown[]) {
    prediction ??= preparer(options);
    return prediction.apply(this, args);
  } as F;
}
