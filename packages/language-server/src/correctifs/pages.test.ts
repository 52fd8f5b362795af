/** Each rule's own bad example is put right by each of its fixes, and stays as the formatter writes it. */
import { REGLES } from '@paraphe/checks';
import { page, REGLES_LANGUE } from '@paraphe/language';
import { describe, expect, it } from 'vitest';
import { appliquer, type Banc, correctifsDeRegle, lire, mettreEnForme, ouvrirBanc } from './banc.js';
import { constatsDuTexte, demandeDe } from './correctifs.js';
import { TITRES_EN_MASSE } from './en-masse.js';
import { faireTaire } from './silence.js';
import { CORRECTIFS } from './table.js';

/** The rules whose fix is left to their author, and why. */
const SANS_CORRECTIF: Readonly<Record<string, string>> = {
  'structure/titre-double': 'only the author knows what sets the two apart',
  'structure/texte-copie': 'only the author knows what is particular to a fiche',
  'structure/texte-provisoire': 'only the author has the text',
  'structure/valeur-deplacee': 'only the author knows where it belongs, and what was meant here',
  'gouvernance/instances-memes-membres': 'whether one body is enough is a decision',
  'strategie/besoin-sans-reponse': 'only the author knows which fiche answers it',
  'strategie/orientation-sans-reponse': 'only the author knows which fiche carries it out',
  'strategie/demarche-sans-suite': 'only the author knows which fiche takes it up',
  'territoire/population-eloignee': 'a figure of another year may be right',
  'suivi/cible-manquee': 'the figure may be right',
  'suivi/depense-excessive': 'the same',
  'suivi/indicateur-sans-releve': 'only the author has the figure',
  'configuration/illisible': 'the fault is in the configuration of the folder, which is no contract',
  'configuration/regle-inconnue': 'the same',
  'configuration/modele-introuvable': 'the same',
  'modele/conflit': 'the institutions that ask have to agree',
  'modele/demande-impossible': 'which of the two yields is a decision',
  'modele/hors-validite': 'the institution that publishes the modèle has the next one',
  'financements/apport-minimal': 'who pays more is a decision',
  'noms/fichier-fautif': 'the fault, and its fix, are in the other file',
  'valeurs/montant-illisible': 'nobody can tell which amount was meant',
  'valeurs/nombre-illisible': 'nobody can tell which number was meant',
};

/** Files that the examples speak of, and where they would be typed. */
const VOISINS: Record<string, Record<string, string>> = {
  'noms/fichier-introuvable': { 'acteurs.paraphe': 'acteurs {\n}\n' },
};
const NOMS: Record<string, string> = { 'noms/utilise-en-boucle': 'contrat.paraphe' };

function exemple(texte: string): string {
  const page = texte.slice(texte.indexOf('## ❌'));
  const lu = /```paraphe\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  if (
    /^\s*(utilise|acteurs?|contrat|convention|démarche|fiche|modèle|document)\b/m.test(lu) &&
    !/^\s*action\b/.test(lu)
  )
    return lu;
  return `contrat exemple : CLS "Contrat fictif" {\n  période 2023 à 2027\n  axe 1 "Santé de proximité" {\n    objectif 1.1 "Faciliter l'accès aux soins" {\n${lu}\n    }\n  }\n}\n`;
}

const dits = (banc: Banc, texte: string, nom: string | undefined, regle: string) =>
  constatsDuTexte(lire(banc, texte, nom)).filter((constat) => constat.regle === regle);

describe('chaque règle', () => {
  it('a un correctif, ou une raison de ne pas en avoir', () => {
    const toutes = new Set<string>([
      'syntaxe',
      ...REGLES.map(({ nom }) => nom),
      ...REGLES_LANGUE.map(({ nom }) => nom),
    ]);
    const dites = [...Object.keys(CORRECTIFS), ...Object.keys(SANS_CORRECTIF)];
    expect([...dites].sort()).toEqual([...toutes].sort());
  });
});

const vus = new Set<string>();

describe("l'exemple à éviter de la page", () => {
  it.each(Object.keys(CORRECTIFS))('%s', async (regle) => {
    const banc = ouvrirBanc(VOISINS[regle]);
    const nom = NOMS[regle];
    const texte = mettreEnForme(banc, exemple((await page(regle)) ?? ''));
    const forme = regle !== 'syntaxe';
    const avant = dits(banc, texte, nom, regle);
    const vue = lire(banc, texte, nom);
    const [correctifs = []] = await correctifsDeRegle(banc, vue, regle);
    expect(banc.fautes).toEqual([]);
    expect(correctifs).not.toEqual([]);
    expect(new Set(correctifs.map(({ titre }) => titre)).size).toBe(correctifs.length);
    for (const { titre, genre, retouches, creations } of correctifs) {
      vus.add(`${regle} ${genre}`);
      if (creations) continue;
      const apres = appliquer(banc, lire(banc, texte, nom), retouches);
      expect(apres, titre).not.toBe(texte);
      expect(dits(banc, apres, nom, 'syntaxe').length, `${titre}\n${apres}`).toBeLessThanOrEqual(
        regle === 'syntaxe' ? avant.length - 1 : 0,
      );
      const restants = dits(banc, apres, nom, regle).map(({ message }) => message);
      expect(restants, `${titre}\n${apres}`).not.toContain(avant[0]?.message);
      if (forme) expect(mettreEnForme(banc, apres), titre).toBe(apres);
    }
  });
});

describe('faire taire', () => {
  const muettes = ['syntaxe', 'texte/ignore-inutile', 'texte/ignore-sans-raison', 'noms/fichier-fautif'];
  const toutes = [...Object.keys(CORRECTIFS), ...Object.keys(SANS_CORRECTIF)].filter(
    (r) => !muettes.includes(r) && !r.startsWith('configuration/'),
  );

  it.each(toutes)('%s', async (regle) => {
    const banc = ouvrirBanc();
    const nom = NOMS[regle];
    const texte = mettreEnForme(banc, exemple((await page(regle)) ?? ''));
    const [constat] = dits(banc, texte, nom, regle);
    const vue = lire(banc, texte, nom);
    const [silence] = constat ? faireTaire(demandeDe(vue, banc, constat)) : [];
    const apres = appliquer(banc, vue, silence?.retouches ?? []);
    expect(apres).toContain(`// paraphe-ignore ${regle} : raison à écrire\n`);
    expect(dits(banc, apres, nom, regle).map(({ message }) => message)).not.toContain(constat?.message);
    expect(mettreEnForme(banc, apres)).toBe(apres);
  });
});

it('what is fixed all at once is a fix of its rule', () => {
  expect(Object.keys(TITRES_EN_MASSE).filter((cle) => !vus.has(cle))).toEqual([]);
});
