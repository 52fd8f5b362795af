/** Reads the words typed after a sub-command: what the options mean, which files are named. */
import { parseArgs } from 'node:util';
import { FauteUsage } from './terminal.js';
import { textes } from './textes.js';

export interface Option {
  type: 'boolean' | 'string';
  short?: string;
  /** The words that it may be given. */
  choix?: readonly string[];
}

export interface Lu {
  /** Options that were typed: `true`, or their value. */
  options: Record<string, string | true | undefined>;
  /** What was typed besides: files, folders, names. */
  mots: string[];
}

const COMMUNES: Record<string, Option> = { lang: { type: 'string', choix: ['fr', 'en'] } };

/** @throws FauteUsage on an unknown option (with the nearest one), a value too many, missing or out of the choices */
export async function lireOptions(args: string[], propres: Record<string, Option>): Promise<Lu> {
  const connues = { ...propres, ...COMMUNES };
  const { tokens } = parseArgs({
    args,
    options: connues,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const lu: Lu = { options: {}, mots: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') lu.mots.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(connues, name) ? (connues[name] as Option) : undefined;
    if (!option) throw await inconnue(rawName, Object.keys(connues));
    if (option.type === 'boolean') {
      if (value !== undefined) throw new FauteUsage(textes().valeurEnTrop(rawName));
      lu.options[name] = true;
    } else {
      if (!value || (!inlineValue && value.length > 1 && value.startsWith('-')))
        throw new FauteUsage(textes().valeurManquante(rawName));
      if (option.choix && !option.choix.includes(value)) throw await horsChoix(rawName, value, option.choix);
      lu.options[name] = value;
    }
  }
  return lu;
}

async function inconnue(nom: string, connues: string[]): Promise<FauteUsage> {
  const { proches } = await import('@paraphe/language');
  const voisines = proches(nom.replace(/^-+/, ''), connues, 2).map((voisine) => `--${voisine}`);
  return new FauteUsage(textes().optionInconnue(nom, voisines));
}

async function horsChoix(nom: string, valeur: string, choix: readonly string[]): Promise<FauteUsage> {
  const { proches } = await import('@paraphe/language');
  return new FauteUsage(textes().valeurInconnue(nom, valeur, choix, proches(valeur, choix, 1)));
}
