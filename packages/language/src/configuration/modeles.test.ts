/** Modèles that a configuration names, those that cannot be read, and the silencing of what they ask for. */
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import type { Atelier } from '../analyse/atelier.js';
import { atelierDe, dits, ordinaire } from '../banc.js';

const MODELE = `modèle Departement {
  source "Délibération fictive du 12 mars 2026"
  chaque action { exige freins  recommande pilotes }
}
`;
/** The second line does not parse; the demand above and the one below do. */
const FAUTIF = `modèle Departement {
  chaque action { exige freins }
  chaque action { exige }
  chaque action { recommande pilotes }
}
`;
const contrat = (fiche: string, avant = '') => `contrat c : Departement "Contrat" {
${avant}  action 1 "Une" {
${fiche}  }
}
`;
const MANQUE = 'modele/exigence';

function analyser(
  fichiers: Record<string, string>,
  texte: string,
  ou = '/dossier/c.paraphe',
  atelier?: Atelier,
) {
  return (atelier ?? atelierDe(fichiers)).analyser(URI.file(ou), texte);
}
const regles = (analyse: ReturnType<typeof analyser>) => analyse.constats.map(({ regle }) => regle);
const nombre = (analyse: ReturnType<typeof analyser>, regle: string) =>
  regles(analyse).filter((une) => une === regle).length;

const AVEC = { '/dossier/paraphe.config.json': '{ "modeles": ["./m.paraphe"] }' };

describe('un modèle que la configuration nomme', () => {
  it('est demandé aux contrats du dossier et de ceux du dessous, une fois', () => {
    const fichiers = {
      ...AVEC,
      '/dossier/m.paraphe': MODELE,
      '/dossier/sous/paraphe.config.json': '{ "modeles": ["../m.paraphe"] }',
    };
    for (const ou of ['/dossier/c.paraphe', '/dossier/sous/c.paraphe']) {
      const analyse = analyser(fichiers, contrat(''), ou);
      expect(nombre(analyse, MANQUE)).toBe(1);
      expect(regles(analyse).filter((regle) => regle.startsWith('configuration/'))).toEqual([]);
    }
  });

  it('utilisé aussi par le texte, ou relu seul, n’est demandé qu’une fois', () => {
    const fichiers = { ...AVEC, '/dossier/m.paraphe': MODELE };
    expect(nombre(analyser(fichiers, `utilise "./m.paraphe"\n${contrat('')}`), MANQUE)).toBe(1);
    const atelier = atelierDe(fichiers);
    expect(nombre(analyser(fichiers, contrat(''), undefined, atelier), MANQUE)).toBe(1);
    expect(dits(analyser(fichiers, MODELE, '/dossier/m.paraphe', atelier))).toEqual([]);
    expect(nombre(analyser(fichiers, contrat(''), undefined, atelier), MANQUE)).toBe(1);
  });

  it('absent : une erreur, à l’endroit où il est nommé, et le reste est vérifié', () => {
    const configuration = '{\n  "modeles": ["./m.paraphe", "./absent.paraphe"]\n}';
    const fichiers = { '/dossier/m.paraphe': MODELE, '/dossier/paraphe.config.json': configuration };
    const analyse = analyser(fichiers, contrat(''));
    const lus = analyse.constats.filter(({ regle }) => regle.startsWith('configuration/'));
    expect(lus.map(({ severite, message }) => `${severite}: ${ordinaire(message)}`)).toEqual([
      'erreur: Le fichier de modèles « ./absent.paraphe » est introuvable ou illisible : ses demandes ne sont pas vérifiées.',
    ]);
    expect(lus[0]?.endroit.uri.path).toBe('/dossier/paraphe.config.json');
    expect(configuration.slice(lus[0]?.endroit.debut, lus[0]?.endroit.fin)).toBe('"./absent.paraphe"');
    expect(nombre(analyse, MANQUE)).toBe(1);
  });
});

describe('un modèle qui contient des fautes', () => {
  it.each([
    ['par la configuration', AVEC, '', 'configuration/modele-introuvable'],
    ['par « utilise »', {}, 'utilise "./m.paraphe"\n', 'noms/fichier-fautif'],
  ])('%s : le dit une fois, et demande ce qui a pu être lu', (_, fichiers, tete, regle) => {
    const tous = { ...fichiers, '/dossier/m.paraphe': FAUTIF } as Record<string, string>;
    const texte = `${tete}${contrat('')}`;
    const atelier = atelierDe(tous);
    for (const analyse of [
      analyser(tous, texte, undefined, atelier),
      // Again, as an editor does: the file of modèles is kept.
      analyser(tous, texte.replace('Une', 'Autre'), undefined, atelier),
      analyser(tous, texte.replace('contrat c', 'contrat d'), '/dossier/d.paraphe', atelier),
    ]) {
      expect(nombre(analyse, regle)).toBe(1);
      expect(analyse.constats.find((un) => un.regle === regle)?.severite).toBe('avertissement');
      expect(nombre(analyse, MANQUE)).toBe(1);
      expect(regles(analyse)).toContain('pilotage/pilote-manquant');
    }
  });
});

describe('paraphe-ignore et les modèles', () => {
  const fichiers = { ...AVEC, '/dossier/m.paraphe': MODELE };
  const ignore = (regle: string, raison = ' : sans objet ici') => `  // paraphe-ignore ${regle}${raison}\n`;

  it('fait taire ce qu’un modèle exige, sur l’élément qui suit', () => {
    const analyse = analyser(fichiers, contrat('', ignore(MANQUE)));
    expect(nombre(analyse, MANQUE)).toBe(0);
    expect(regles(analyse).filter((regle) => regle.startsWith('texte/'))).toEqual([]);
    expect(regles(analyse)).toContain('pilotage/pilote-manquant');
  });

  it('fait taire une règle générale dont un modèle donne la gravité', () => {
    const sans = analyser(fichiers, contrat(''));
    const pilote = sans.constats.find(({ regle }) => regle === 'pilotage/pilote-manquant');
    expect(ordinaire(pilote?.message ?? '')).toMatch(/modèle Departement/);
    const analyse = analyser(fichiers, contrat('', ignore('pilotage/pilote-manquant')));
    expect(regles(analyse)).not.toContain('pilotage/pilote-manquant');
    expect(regles(analyse).filter((regle) => regle.startsWith('texte/'))).toEqual([]);
    expect(nombre(analyse, MANQUE)).toBe(1);
  });

  it('sans raison, inutile ou mal nommé : est signalé comme pour les autres règles', () => {
    const dire = (texte: string) =>
      analyser(fichiers, texte)
        .constats.filter(({ regle }) => regle.startsWith('texte/'))
        .map(({ regle, message }) => `${regle}: ${ordinaire(message)}`);
    expect(dire(contrat('', ignore(MANQUE, '')))).toEqual([
      'texte/ignore-sans-raison: Ce « paraphe-ignore » ne dit pas pourquoi : ajoutez la raison après deux-points.',
    ]);
    expect(dire(contrat('    freins "Peu de temps"\n', ignore(MANQUE)))).toEqual([
      'texte/ignore-inutile: « paraphe-ignore modele/exigence » ne fait plus taire aucun constat : il peut être retiré.',
    ]);
    expect(dire(contrat('', ignore('modele/exigences')))).toEqual([
      "texte/ignore-inutile: « modele/exigences » n'est pas une règle. Vouliez-vous dire « modele/exigence » ?",
    ]);
  });

  it('une règle que la configuration éteint rend le commentaire inutile', () => {
    const analyse = analyser(
      {
        ...fichiers,
        '/dossier/paraphe.config.json':
          '{ "modeles": ["./m.paraphe"], "regles": { "modele/exigence": "inactive" } }',
      },
      contrat('', ignore(MANQUE)),
    );
    expect(nombre(analyse, MANQUE)).toBe(0);
    expect(nombre(analyse, 'texte/ignore-inutile')).toBe(1);
  });

  it('la configuration décide avant le modèle', () => {
    const analyse = analyser(
      {
        ...fichiers,
        '/dossier/paraphe.config.json':
          '{ "modeles": ["./m.paraphe"], "regles": { "modele/*": "information", "pilotage/*": "erreur" } }',
      },
      contrat(''),
    );
    const severites = new Map(analyse.constats.map(({ regle, severite }) => [regle, severite]));
    expect(severites.get(MANQUE)).toBe('information');
    expect(severites.get('pilotage/pilote-manquant')).toBe('erreur');
  });
});
