/** Contracts and the modèles that they follow: from the text, from a used file, from the folder, from those of Paraphe. */
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { versDocument } from '../analyse/document.js';
import { analyser, atelierDe, dits, ordinaire } from '../banc.js';
import { imprimer } from '../ecriture/imprimer.js';
import { adresseIntegree, texteIntegre } from './bibliotheque.js';

const deModele = (texte: string) => dits(analyser(texte)).filter((dit) => dit.startsWith('modele/'));

const CTG_SEULE = 'modele/exigence: Contrat : aucun signataire de type caf';

describe('les modèles de Paraphe', () => {
  it('un contrat passé de CLS à CLS + CTG montre ce que la Caf demande en plus', () => {
    const texte = (genres: string) =>
      `contrat c : ${genres} "Contrat fictif" {\n  signataires ARS-Occitanie, Région-Occitanie\n}\n`;
    const avant = deModele(texte('CLS'));
    const apres = deModele(texte('CLS + CTG'));
    expect(avant.some((dit) => dit.startsWith(CTG_SEULE))).toBe(false);
    expect(apres.some((dit) => dit.startsWith(CTG_SEULE))).toBe(true);
    expect(apres.length).toBeGreaterThan(avant.length);
  });

  it('un genre se lit sans égard à la casse ni aux accents', () => {
    expect(deModele('contrat c : cls "x" { }').join()).toContain('Le modèle CLS');
  });

  it('un constat mène à la demande, dans un texte qui peut être ouvert', () => {
    const analyse = analyser('contrat c : CLS "Contrat fictif" { }');
    const lien = analyse.constats.find(({ regle }) => regle === 'modele/exigence')?.liens?.[0];
    expect(lien?.endroit.uri.toString()).toBe(adresseIntegree('cls.paraphe').toString());
    const texte = texteIntegre(lien?.endroit.uri as URI) as string;
    expect(texte.slice(lien?.endroit.debut, lien?.endroit.fin)).toMatch(/^exige signataire/);
    expect(texteIntegre(URI.file('/dossier/cls.paraphe'))).toBeUndefined();
  });
});

describe('un modèle à soi', () => {
  const REGIONAL = 'modèle CLS-Nord étend CLS "CLS du Nord" { chaque action { exige freins } }';
  const CONTRAT = 'contrat c : CLS-Nord "x" { action 1 "Ouvrir" { relève de CLS } }';

  it('écrit dans le texte, il étend ceux de Paraphe', () => {
    const constats = deModele(`${REGIONAL}\n${CONTRAT}`);
    expect(constats).toContain('modele/exigence: Action 1 : aucun frein. Le modèle CLS-Nord en exige un.');
    expect(constats.join()).toContain('Le modèle CLS les exige');
  });

  it("d'un fichier utilisé : le texte suit ses changements", () => {
    const fichiers = { '/dossier/nord.paraphe': REGIONAL };
    const atelier = atelierDe(fichiers);
    const uri = URI.file('/dossier/contrat.paraphe');
    const texte = `utilise "./nord.paraphe"\n${CONTRAT}`;
    const exigences = () => dits(atelier.analyser(uri, texte)).filter((dit) => dit.includes('CLS-Nord'));
    expect(exigences()).toHaveLength(1);
    fichiers['/dossier/nord.paraphe'] = REGIONAL.replace('freins', 'freins, moyens');
    atelier.perimer(URI.file('/dossier/nord.paraphe'));
    expect(exigences()).toHaveLength(2);
    // The place of the demand is that of the text that is there now.
    const { liens } =
      atelier.analyser(uri, texte).constats.find(({ message }) => message.includes('CLS-Nord')) ?? {};
    expect(liens?.[0]?.endroit.uri.path).toBe('/dossier/nord.paraphe');
  });

  it("d'un fichier qui ne se lit pas : dit une fois, et ce qui se lit est vérifié", () => {
    const atelier = atelierDe({
      '/dossier/nord.paraphe': `${REGIONAL}\nmodèle Autre { exige exige }`,
    });
    const analyse = atelier.analyser(
      URI.file('/dossier/contrat.paraphe'),
      `utilise "./nord.paraphe"\n${CONTRAT}`,
    );
    const tous = dits(analyse);
    expect(tous.filter((dit) => dit.startsWith('noms/fichier-fautif'))).toHaveLength(1);
    expect(tous.filter((dit) => dit.includes('aucun frein'))).toHaveLength(1);
  });

  it('de la configuration du dossier : il vaut pour tous les contrats du genre étendu', () => {
    const fichiers = {
      '/dossier/paraphe.config.json': '{ "modeles": ["./modeles/nord.paraphe"] }',
      '/dossier/modeles/nord.paraphe': REGIONAL,
    };
    const analyse = atelierDe(fichiers).analyser(
      URI.file('/dossier/sous/contrat.paraphe'),
      'contrat c : CLS "x" { action 1 "Ouvrir" { } }\ncontrat d : CTG "y" { action 1 "Ouvrir" { } }',
    );
    const duNord = analyse.constats.filter(({ message }) => message.includes('aucun frein'));
    expect(duNord.map(({ message }) => ordinaire(message))).toEqual([
      'Action 1 : aucun frein. Le modèle CLS-Nord en exige un.',
    ]);
    expect(analyse.utilises.map(({ path }) => path)).toContain('/dossier/modeles/nord.paraphe');
  });

  it("un modèle qui étend celui d'un autre fichier, nommé seul ou avec lui, vaut aussi pour un contrat de deux genres", () => {
    const DEPARTEMENT =
      'utilise "./nord.paraphe"\nmodèle CLS-Lys étend CLS-Nord { chaque action { exige livrables } }';
    const dit = (modeles: string[], genre: string) =>
      atelierDe({
        '/dossier/paraphe.config.json': JSON.stringify({ modeles }),
        '/dossier/nord.paraphe': REGIONAL,
        '/dossier/lys.paraphe': DEPARTEMENT,
      })
        .analyser(URI.file('/dossier/c.paraphe'), `contrat c : ${genre} "x" { action 1 "Ouvrir" { } }`)
        .constats.map(({ message }) => /aucun (?:frein|livrable)/.exec(message)?.[0])
        .filter(Boolean)
        .sort();
    const tous = ['aucun frein', 'aucun livrable'];
    for (const genre of ['CLS', 'PLUSSF', 'CLS + CTG', 'CLS-Lys']) {
      expect(dit(['./lys.paraphe'], genre), genre).toEqual(tous);
      expect(dit(['./nord.paraphe', './lys.paraphe'], genre), genre).toEqual(tous);
      expect(dit(['./lys.paraphe', './nord.paraphe'], genre), genre).toEqual(tous);
    }
    expect(dit(['./lys.paraphe'], 'CTG')).toEqual([]);
  });

  it('démarches et fiches seules suivent aussi un modèle', () => {
    const constats = deModele(
      'modèle projet-fictif { exige diagnostic chaque action { exige porteur } }\nfiche f : projet-fictif "Ouvrir" { }\ndémarche d : projet-fictif "x" { }',
    );
    expect(constats).toEqual([
      'modele/exigence: Fiche f : aucun diagnostic. Le modèle projet-fictif en exige un.',
      'modele/exigence: Fiche f : aucun porteur. Le modèle projet-fictif en exige un.',
      'modele/exigence: Démarche : aucun diagnostic. Le modèle projet-fictif en exige un.',
    ]);
  });

  it('étendre un modèle que personne ne connaît', () => {
    const noms = (texte: string) => dits(analyser(texte)).filter((dit) => dit.startsWith('noms/'));
    expect(noms('modèle A étend CSL { }')).toEqual([
      'noms/modele-inconnu: Modèle « CSL » inconnu. Vouliez-vous dire « CLS » ?',
    ]);
    expect(noms('modèle A étend Zzzz { }').join()).toContain('ni parmi ceux de Paraphe');
    expect(noms('modèle A { }\nmodèle A { }').join()).toContain('déjà déclaré');
  });
});

describe('les institutions', () => {
  const TEXTE =
    'contrat c : essai "x" {\n  signataires CAF-82, ARS-Occitanie\n  action 1 "Ouvrir" { pilote CAF-82 }\n}\n';

  it('se nomment sans être déclarées, et leur nom entier est dans le JSON', () => {
    const analyse = analyser(TEXTE);
    expect(dits(analyse).filter((dit) => dit.startsWith('noms/'))).toEqual([]);
    expect(versDocument([analyse]).contrats[0]?.acteurs).toEqual([
      {
        identifiant: 'CAF-82',
        type: 'caf',
        nom: "Caisse d'allocations familiales de Tarn-et-Garonne",
        referentiel: true,
      },
      {
        identifiant: 'ARS-Occitanie',
        type: 'ars',
        nom: 'Agence régionale de santé Occitanie',
        referentiel: true,
      },
    ]);
  });

  it('ne sont pas déclarées par le texte imprimé, qui redonne le même JSON', () => {
    const document = versDocument([analyser(TEXTE)]);
    const imprime = imprimer(document);
    expect(imprime).not.toContain('acteurs {');
    expect(versDocument([analyser(imprime)])).toEqual(document);
  });

  it("mal orthographiées, elles sont proposées ; déclarées, c'est la déclaration qui compte", () => {
    const noms = (texte: string) => dits(analyser(texte)).filter((dit) => dit.startsWith('noms/'));
    expect(noms(TEXTE.replaceAll('ARS-Occitanie', 'ARS-Ocitanie'))).toEqual([
      'noms/acteur-inconnu: Acteur « ARS-Ocitanie » inconnu. Vouliez-vous dire « ARS-Occitanie » ?',
    ]);
    const declare = versDocument([analyser(`acteurs { CAF-82 : caf "La Caf" }\n${TEXTE}`)]);
    expect(declare.contrats[0]?.acteurs[0]).toEqual({ identifiant: 'CAF-82', type: 'caf', nom: 'La Caf' });
  });
});

describe('les contrats que cite un autre', () => {
  it("un contrat sur papier est un document, et l'on peut s'y inscrire", () => {
    const analyse = analyser('document crte "CRTE du pays"\ncontrat c : essai "x" { s\'inscrit dans crte }');
    expect(dits(analyse).filter((dit) => dit.startsWith('noms/'))).toEqual([]);
    expect(versDocument([analyse]).contrats[0]).toMatchObject({
      sInscritDans: [{ identifiant: 'crte' }],
      documents: [{ identifiant: 'crte', titre: 'CRTE du pays' }],
    });
  });

  it("celui d'un autre fichier entre dans le JSON par son titre ; imprimé seul, le texte se lit", () => {
    const atelier = atelierDe({ '/dossier/d.paraphe': 'démarche d "Démarche fictive" { }' });
    const texte = 'utilise "./d.paraphe"\ncontrat c : essai "x" { fondé sur d }';
    const document = versDocument([atelier.analyser(URI.file('/dossier/c.paraphe'), texte)]);
    expect(document.contrats[0]?.documents).toEqual([{ identifiant: 'd', titre: 'Démarche fictive' }]);
    expect(versDocument([analyser(imprimer(document))])).toEqual(document);
  });

  it("ce que l'autre demande et que personne ne reprend est signalé", () => {
    const atelier = atelierDe({
      '/dossier/d.paraphe':
        'démarche d "Démarche fictive" { orientation 1 "Aller vers"  orientation 2 "Mailler" }',
    });
    const actions = [1, 2, 3].map(
      (n) => `action ${n} "A${n}" { ${n === 1 ? 'répond à orientation 1 de d' : ''} }`,
    );
    const texte = `utilise "./d.paraphe"\ncontrat c : essai "x" { fondé sur d ${actions.join(' ')} }`;
    const constats = dits(atelier.analyser(URI.file('/dossier/c.paraphe'), texte));
    expect(constats.filter((dit) => dit.startsWith('strategie/demarche-sans-suite')).join()).toMatch(/2/);
  });

  it('une instance du contrat agit : elle peut évaluer, piloter', () => {
    const texte = (nom: string) =>
      `contrat c : essai "x" {\n  gouvernance { instance COTECH "Comité technique" { 4 fois par an } }\n  évaluation { par ${nom} }\n}`;
    const noms = (nom: string) => dits(analyser(texte(nom))).filter((dit) => dit.startsWith('noms/'));
    expect(noms('COTECH')).toEqual([]);
    expect(noms('COTECK')).toHaveLength(1);
    const document = versDocument([analyser(texte('COTECH'))]);
    expect(document.contrats[0]?.evaluation?.par).toEqual([{ acteur: 'COTECH' }]);
    expect(versDocument([analyser(imprimer(document))])).toEqual(document);
  });

  it("un acteur que nomme un autre contrat du même texte n'est pas inutile", () => {
    const texte = 'acteurs { A : association "A" }\ncontrat c : essai "x" { }\nfiche f "y" { pilote A }';
    expect(dits(analyser(texte)).filter((dit) => dit.includes('acteur-inutilise'))).toEqual([]);
  });
});
