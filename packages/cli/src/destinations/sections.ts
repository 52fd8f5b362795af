/** The lists of a document, in the order of its keys. */
export const SECTIONS = [
  'contrats',
  'demarches',
  'fiches',
  'modeles',
  'avenants',
  'suivis',
  'acteurs',
] as const;
export type Section = (typeof SECTIONS)[number];
