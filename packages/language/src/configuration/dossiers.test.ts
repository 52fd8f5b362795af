/** What holds for a text, from the configurations of its folder and of those above. */
import { URI } from 'langium';
import { afterEach, describe, expect, it } from 'vitest';
import { atelierDe, ordinaire } from '../banc.js';
import { choisirLangue } from '../messages.js';
import type { Configuration } from './configuration.js';
import { Configurations, severiteReglee } from './dossiers.js';

const RACINE = URI.file('/d');
const json = (configuration: Partial<Record<keyof Configuration, unknown>>) => JSON.stringify(configuration);

/** @param fichiers configurations by folder */
function configurations(fichiers: Record<string, string>, lus: string[] = []): Configurations {
  return new Configurations(
    (uri) => {
      lus.push(uri.path);
      const texte = fichiers[uri.path.replace(/\/paraphe\.config\.json$/, '')];
      return texte === undefined ? { absent: true } : { texte };
    },
    () => ['structure/axe-vide', 'structure/titre-double', 'publics/public-manquant'],
  );
}

/** @returns the severity of structure/axe-vide for a text */
function severite(fichiers: Record<string, string>, texte: string, regle = 'structure/axe-vide') {
  return severiteReglee(configurations(fichiers).pour(URI.file(texte), RACINE).regles, regle);
}

afterEach(() => choisirLangue('fr'));

describe('la gravité qui vaut pour un texte', () => {
  it('le nom d’une règle décide avant sa famille, où qu’il soit écrit', () => {
    for (const regles of [
      { 'structure/axe-vide': 'erreur', 'structure/*': 'inactive' },
      { 'structure/*': 'inactive', 'structure/axe-vide': 'erreur' },
    ]) {
      expect(severite({ '/d': json({ regles }) }, '/d/c.paraphe')).toBe('erreur');
      expect(severite({ '/d': json({ regles }) }, '/d/c.paraphe', 'structure/titre-double')).toBe('inactive');
      expect(severite({ '/d': json({ regles }) }, '/d/c.paraphe', 'publics/public-manquant')).toBe(undefined);
    }
  });

  it('le dossier le plus proche décide, règle par règle', () => {
    const fichiers = {
      '/d': json({ regles: { 'structure/axe-vide': 'erreur', 'publics/*': 'inactive' } }),
      '/d/a/b': json({ regles: { 'structure/axe-vide': 'information' } }),
    };
    expect(severite(fichiers, '/d/c.paraphe')).toBe('erreur');
    expect(severite(fichiers, '/d/a/c.paraphe')).toBe('erreur');
    expect(severite(fichiers, '/d/a/b/c.paraphe')).toBe('information');
    expect(severite(fichiers, '/d/a/b/e/c.paraphe')).toBe('information');
    expect(severite(fichiers, '/d/a/b/c.paraphe', 'publics/public-manquant')).toBe('inactive');
  });

  it('une famille réglée plus près décide avant une règle réglée plus loin', () => {
    const fichiers = {
      '/d': json({ regles: { 'structure/axe-vide': 'erreur' } }),
      '/d/a': json({ regles: { 'structure/*': 'information' } }),
    };
    expect(severite(fichiers, '/d/a/c.paraphe')).toBe('information');
  });

  it('« dossiers » règle ceux du dessous, le plus profond en dernier, où qu’il soit écrit', () => {
    const un = (gravite: string) => ({ regles: { 'structure/axe-vide': gravite } });
    const fichiers = {
      '/d': json({
        ...un('erreur'),
        dossiers: { 'a/b': un('inactive'), a: un('information'), './e/': un('avertissement') },
      }),
    };
    expect(severite(fichiers, '/d/c.paraphe')).toBe('erreur');
    expect(severite(fichiers, '/d/a/c.paraphe')).toBe('information');
    expect(severite(fichiers, '/d/a/b/c.paraphe')).toBe('inactive');
    expect(severite(fichiers, '/d/a/bis/c.paraphe')).toBe('information');
    expect(severite(fichiers, '/d/abri/c.paraphe')).toBe('erreur');
    expect(severite(fichiers, '/d/e/f/c.paraphe')).toBe('avertissement');
    // A file in the folder itself is nearer still.
    expect(severite({ ...fichiers, '/d/a': json(un('avertissement')) }, '/d/a/b/c.paraphe')).toBe(
      'avertissement',
    );
  });

  it('un dossier accentué, quelle que soit la forme de ses accents', () => {
    const fichiers = {
      '/d': json({ dossiers: { 'Contrats échus': { regles: { 'structure/*': 'inactive' } } } }),
    };
    expect(severite(fichiers, '/d/Contrats e\u0301chus/c.paraphe')).toBe('inactive');
    expect(severite(fichiers, '/d/Contrats échus/2020/c.paraphe')).toBe('inactive');
  });

  it('rien n’est cherché au-dessus du dossier de travail, et chaque fichier est lu une fois', () => {
    const lus: string[] = [];
    const dossiers = configurations({ '/': json({ regles: { 'structure/*': 'inactive' } }) }, lus);
    for (const nom of ['a', 'b'])
      expect(dossiers.pour(URI.file(`/d/e/${nom}.paraphe`), RACINE).regles).toEqual({});
    expect(lus).toEqual(['/d/e/paraphe.config.json', '/d/paraphe.config.json']);
    dossiers.oublier();
    dossiers.pour(URI.file('/d/e/a.paraphe'), RACINE);
    expect(lus).toHaveLength(4);
  });
});

describe('les fichiers de modèles', () => {
  it('leurs chemins partent du dossier de leur configuration ; le plus proche vient en dernier, chacun une fois', () => {
    const fichiers = {
      '/d': json({
        modeles: ['./m.paraphe', 'n\\o.paraphe', './p.paraphe'],
        dossiers: { a: { modeles: ['./q.paraphe'] } },
      }),
      '/d/a': json({ modeles: ['../m.paraphe', './m.paraphe'] }),
    };
    const { modeles } = configurations(fichiers).pour(URI.file('/d/a/c.paraphe'), RACINE);
    expect(modeles.map(({ adresse, source }) => `${adresse.path} ${source.path}`)).toEqual([
      '/d/n/o.paraphe /d/paraphe.config.json',
      '/d/p.paraphe /d/paraphe.config.json',
      '/d/q.paraphe /d/paraphe.config.json',
      '/d/m.paraphe /d/a/paraphe.config.json',
      '/d/a/m.paraphe /d/a/paraphe.config.json',
    ]);
  });
});

describe('ce qui est dit d’un fichier de configuration', () => {
  it('qui ne peut pas être lu : pourquoi, sans redire son nom', () => {
    for (const [raison, dite] of [
      ["paraphe.config.json : c'est un dossier, il faut un fichier.", "c'est un dossier, il faut un fichier"],
      [
        'paraphe.config.json, ligne 3 : les accents ne sont pas lisibles.',
        'ligne 3 : les accents ne sont pas lisibles',
      ],
      ['son lien mène hors du dossier de travail', 'son lien mène hors du dossier de travail'],
    ] as const) {
      const refusees = new Configurations(
        ({ path }) => (path === '/d/paraphe.config.json' ? { raison } : { absent: true }),
        () => [],
      );
      const { constats, regles } = refusees.pour(URI.file('/d/c.paraphe'), RACINE);
      expect(regles).toEqual({});
      expect(constats).toMatchObject([
        {
          regle: 'configuration/illisible',
          severite: 'erreur',
          message: `Ce fichier de configuration n'a pas pu être lu : ${dite}.`,
          endroit: { debut: 0, fin: 0 },
        },
      ]);
    }
  });

  it('à chaque texte qu’il règle, à sa place, dans la langue du moment', () => {
    const texte = '{\n  "langue": "de"\n}';
    const dossiers = configurations({ '/d': texte });
    for (const nom of ['a', 'e/b']) {
      const [constat, ...autres] = dossiers.pour(URI.file(`/d/${nom}.paraphe`), RACINE).constats;
      expect(autres).toEqual([]);
      expect(constat?.endroit.uri.path).toBe('/d/paraphe.config.json');
      expect(texte.slice(constat?.endroit.debut, constat?.endroit.fin)).toBe('"de"');
      expect(constat?.message).toBe('« langue » attend « fr » ou « en ».');
    }
    choisirLangue('en');
    const { constats } = dossiers.pour(URI.file('/d/a.paraphe'), RACINE);
    expect(constats[0]?.message).toBe('"langue" expects "fr" or "en".');
    expect(dossiers.texteDe(URI.file('/d/paraphe.config.json'))?.getText()).toBe(texte);
  });

  it('n’arrête ni les autres dossiers, ni la vérification', () => {
    const atelier = atelierDe(
      {
        '/d/paraphe.config.json': '{ "regles": { "publics/*": "inactive" } }',
        '/d/a/paraphe.config.json': '{ "regles": {',
      },
      '/d',
    );
    const { constats } = atelier.analyser(
      URI.file('/d/a/c.paraphe'),
      'fiche f "Titre" {\n  pilotes XYZ\n}\n',
    );
    const regles = constats.map(({ regle }) => regle);
    expect(regles).toContain('noms/acteur-inconnu');
    expect(regles).not.toContain('publics/public-manquant');
    // Constats of other files come after those of the text.
    expect(regles.at(-1)).toBe('configuration/illisible');
    expect(ordinaire(constats.at(-1)?.message ?? '')).toMatch(/ligne 1, où l'accolade « { » de « regles »/);
  });
});
