import type { Action, Contrat, Demande, Modele, Rubriques } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { contratAvec, JOUR_DE_TEST } from '../../banc.js';
import { assembler } from '../../modeles/applicables.js';
import { contexteDeFiche, contexteDeModele, contexteDePlan, verifier } from '../../moteur.js';
import { REGLES } from '../index.js';

const MODELES: Record<string, Modele> = {};

function modele(identifiant: string, suite: Partial<Modele>): Modele {
  const un: Modele = { identifiant, demandes: [], portees: [], vocabulaires: [], ...suite };
  MODELES[identifiant] = un;
  return un;
}

const exige = (...choses: string[]): Demande => ({ force: 'exige', choses });
const trouver = (nom: string) => MODELES[nom];

/** What the rules of modèles say of a contract, or of the rules named. */
function dits(contrat: Contrat, familles = /^modele\//): string[] {
  const modeles = assembler(
    contrat.types.map((nom) => ({ nom, ...(MODELES[nom] ? { modele: MODELES[nom] } : {}) })),
    trouver,
  );
  const contexte = contexteDePlan(contrat, { aujourdhui: JOUR_DE_TEST, modeles });
  return verifier(contexte, REGLES, 'fr')
    .filter(({ regle }) => familles.test(regle))
    .map(({ severite, message }) => `${severite} ${message}`);
}

const contrat = (types: string[], ...actions: (Rubriques & Partial<Action>)[]): Contrat => ({
  ...contratAvec(...actions),
  types,
});

describe('les demandes', () => {
  it("chaque force a sa gravité, et le message dit qui demande et d'après quoi", () => {
    modele('A', {
      sources: ['Loi fictive, art. 1'],
      portees: [
        {
          chaque: 'action',
          demandes: [
            exige('freins'),
            { force: 'recommande', choses: ['facilitateurs'], source: 'usage' },
            { force: 'suggere', choses: ['effets attendus'] },
          ],
        },
      ],
    });
    expect(dits(contrat(['A'], {}))).toEqual([
      'erreur Action 1.1.1 : aucun frein. Le modèle A en exige un (Loi fictive, art. 1).',
      'avertissement Action 1.1.1 : aucun facilitateur. Le modèle A en recommande un (usage).',
      'information Action 1.1.1 : aucun effet attendu. Le modèle A en suggère un (Loi fictive, art. 1).',
    ]);
    expect(dits(contrat(['A'], { freins: ['x'], facilitateurs: ['y'], effetsAttendus: ['z'] }))).toEqual([]);
  });

  it('un trou que voit une règle générale est dit une fois, par elle, avec la gravité et la source du modèle', () => {
    modele('B', {
      sources: ['Loi'],
      portees: [{ chaque: 'action', demandes: [exige('pilotes', 'public')] }],
    });
    const tous = dits(
      contrat(['B'], { publics: ['Habitants'] }),
      /^(modele|pilotage\/pilote-manquant|publics)\//,
    );
    expect(tous).toEqual([]);
    const pilotes = dits(contrat(['B'], { publics: ['Habitants'] }), /pilote-manquant/);
    expect(pilotes).toHaveLength(1);
    expect(pilotes[0]).toMatch(/^erreur .* Le modèle B exige un pilote \(Loi\)\.$/);
    expect(dits(contrat(['B'], { publics: ['Habitants'] }))).toEqual([]);
  });

  it("ce qui est suggéré à beaucoup de fiches n'est dit qu'une fois", () => {
    modele('C', { portees: [{ chaque: 'action', demandes: [{ force: 'suggere', choses: ['moyens'] }] }] });
    expect(dits(contrat(['C'], {}, {}, {}, {}, {}))).toEqual([
      "information Contrat : rien n'est dit des moyens dans 5 actions (action 1.1.1, action 1.1.2, action 1.1.3… et 2 de plus). Le modèle C suggère de le dire.",
    ]);
  });

  it('les signataires par type, déclarés ou reconnus à leur nom ; « ou » laisse le choix', () => {
    modele('D', {
      demandes: [{ force: 'exige', choses: ['signataire'], types: [['ars'], ['commune', 'epci']] }],
    });
    const avec = (signataires: Contrat['signataires']) => dits({ ...contrat(['D']), signataires });
    expect(avec([{ texte: 'Agence régionale de santé Occitanie' }])).toEqual([
      'erreur Contrat : aucun signataire de type commune ou epci. Le modèle D en exige un.',
    ]);
    expect(avec([{ texte: 'ARS Occitanie' }, { texte: 'Communauté de communes du Val' }])).toEqual([]);
    const acteurs = [{ identifiant: 'CCV', type: 'epci' }];
    expect(dits({ ...contrat(['D']), acteurs, signataires: [{ acteur: 'CCV' }, { texte: 'ARS' }] })).toEqual(
      [],
    );
  });

  it('au plus, au moins, durée, titres, numérotation', () => {
    modele('E', {
      demandes: [
        { force: 'exige', borne: { sens: 'au-plus', nombre: 3, chose: 'ans' } },
        { force: 'exige', borne: { sens: 'au-moins', nombre: 2, chose: 'instances' } },
        { force: 'exige', choses: ['annexe'], textes: ['Diagnostic partagé', 'Moyens'] },
        { force: 'exige', choses: ['numérotation'], textes: ['1.1'] },
      ],
      portees: [
        {
          chaque: 'action',
          demandes: [{ force: 'recommande', borne: { sens: 'au-plus', nombre: 1, chose: 'indicateurs' } }],
        },
      ],
    });
    const indicateurs = [{ libelle: 'Élus formés' }, { libelle: 'Sessions tenues' }];
    const un = {
      ...contrat(['E'], { indicateurs }),
      annexes: ['Annexe 1 : le diagnostic local partagé'],
      gouvernance: { instances: [{ titre: 'COPIL' }] },
    };
    expect(dits(un)).toEqual([
      'erreur Contrat : le contrat dure 5 ans. Le modèle E exige 3 ans au plus.',
      'erreur Contrat : 1 instance. Le modèle E exige 2 instances au moins.',
      'erreur Contrat : aucune annexe « Moyens ». Le modèle E en exige une.',
      "erreur Contrat : l'action 1.1.1 n'est pas numérotée sur le modèle de « 1.1 ». Le modèle E exige cette numérotation.",
      'avertissement Action 1.1.1 : 2 indicateurs. Le modèle E recommande 1 indicateur au plus.',
    ]);
  });

  it('les conditions : investissement, coût, contrat dont la fiche relève', () => {
    modele('F', {
      portees: [
        {
          chaque: 'action',
          demandes: [
            { ...exige('livrables'), conditions: [{ nature: 'investissement' }] },
            { ...exige('moyens'), conditions: [{ coutDepasse: { euros: 500_000 } }] },
            { ...exige('freins'), conditions: [{ releveDe: 'CTG' }] },
          ],
        },
      ],
    });
    const cout = (euros: number, nature?: 'investissement') => ({
      financements: { couts: [{ montant: { euros }, ...(nature ? { nature } : {}) }] },
    });
    const dit = (fiche: Rubriques) => dits(contrat(['F'], fiche));
    expect(dit(cout(400_000))).toEqual([]);
    expect(dit(cout(400_000, 'investissement'))).toHaveLength(1);
    expect(dit(cout(600_000))).toHaveLength(1);
    expect(dit({ releveDe: ['F', 'CTG'] })).toHaveLength(1);
    expect(dit({ releveDe: ['F'] })).toEqual([]);
  });

  it('dans un contrat de deux genres, une fiche ne suit que le modèle dont elle relève', () => {
    modele('G', { portees: [{ chaque: 'action', demandes: [exige('freins')] }] });
    modele('H', { portees: [{ chaque: 'action', demandes: [exige('livrables')] }] });
    const dit = (fiche: Rubriques) => dits(contrat(['G', 'H'], fiche)).map((m) => /aucun \w+/.exec(m)?.[0]);
    expect(dit({})).toEqual(['aucun frein', 'aucun livrable']);
    expect(dit({ releveDe: ['H'] })).toEqual(['aucun livrable']);
    expect(dit({ releveDe: ['G', 'H'], freins: ['x'], livrables: ['y'] })).toEqual([]);
  });

  it("un modèle demande ce que demandent ceux qu'il étend, et deux modèles d'accord ne le disent qu'une fois", () => {
    modele('Base', {
      portees: [{ chaque: 'action', demandes: [{ force: 'recommande', choses: ['freins'] }] }],
    });
    modele('Nord', { etend: ['Base'], portees: [{ chaque: 'action', demandes: [exige('freins')] }] });
    modele('Sud', { etend: ['Base'], portees: [{ chaque: 'action', demandes: [exige('freins')] }] });
    expect(dits(contrat(['Nord'], {}))).toEqual([
      'erreur Action 1.1.1 : aucun frein. Le modèle Nord en exige un.',
    ]);
    expect(dits(contrat(['Nord', 'Sud'], {}))).toEqual([
      'erreur Action 1.1.1 : aucun frein. Les modèles Nord et Sud en exigent un.',
    ]);
  });

  it('chaque indicateur, chaque financement : un constat par fiche, et la règle générale se tait', () => {
    modele('I', {
      portees: [
        { chaque: 'indicateur', demandes: [exige('cible')] },
        { chaque: 'financement', demandes: [exige('statut', 'année')] },
      ],
    });
    const fiche: Rubriques = {
      indicateurs: [{ libelle: 'Élus formés' }, { libelle: 'Bilan', qualitatif: true }],
      financements: {
        contributions: [
          { type: 'financement', de: { texte: 'ARS' }, montant: { euros: 1 }, statut: 'acquis' },
          { type: 'financement', de: { texte: 'CAF' }, montant: { euros: 1 } },
        ],
      },
    };
    expect(dits(contrat(['I'], fiche), /^modele|cible-manquante/)).toEqual([
      'erreur Action 1.1.1 : aucune cible pour « Élus formés ». Le modèle I en exige une.',
      'erreur Action 1.1.1 : aucun statut pour un financement. Le modèle I en exige un.',
      'erreur Action 1.1.1 : aucune année pour 2 financements. Le modèle I en exige une.',
    ]);
  });

  it("plusieurs titres ou types d'une demande se disent ensemble", () => {
    modele('S', {
      demandes: [
        { force: 'suggere', choses: ['thème'], textes: ['Enfance', 'Jeunesse', 'Santé'] },
        { force: 'exige', choses: ['signataire'], types: [['ars'], ['caf']] },
      ],
    });
    expect(dits(contrat(['S'], { themes: ['Santé'] }))).toEqual([
      'erreur Contrat : aucun signataire de type ars ni caf. Le modèle S les exige.',
      'information Contrat : aucun thème « Enfance » ni « Jeunesse ». Le modèle S les suggère.',
    ]);
  });

  it("ce qui manque en entier n'est pas redit par morceaux, et l'on ne demande à personne ce qu'il ne peut pas dire", () => {
    modele('T', {
      demandes: [
        { force: 'exige', borne: { sens: 'au-moins', nombre: 2, chose: 'instances' } },
        exige('diagnostic', 'besoins', 'signataires'),
      ],
      portees: [{ chaque: 'action', demandes: [exige('coût', 'financeur')] }],
    });
    expect(dits(contrat(['T'], {}, {}, {}))).toEqual([
      'erreur Contrat : aucun diagnostic. Le modèle T en exige un.',
      'erreur Contrat : aucun signataire. Le modèle T en exige un.',
    ]);
    const modeles = assembler([{ nom: 'T', modele: MODELES.T as Modele }], trouver);
    const fiche = { identifiant: 'f', titre: 'Ouvrir', acteurs: [] };
    const deFiche = verifier(contexteDeFiche(fiche, { aujourdhui: JOUR_DE_TEST, modeles }), REGLES, 'fr')
      .filter(({ regle }) => regle.startsWith('modele/'))
      .map(({ message }) => message);
    expect(deFiche).toEqual([
      'Fiche f : aucune instance. Le modèle T exige 2 instances au moins.',
      'Fiche f : aucun diagnostic. Le modèle T en exige un.',
    ]);
  });

  it("une fiche abandonnée n'a plus rien à dire ; un genre sans modèle est dit", () => {
    expect(dits(contrat(['A'], { statut: 'abandonnee' }))).toEqual([]);
    expect(dits(contrat(['PCAET'], {}))).toEqual([
      "information Aucun modèle ne décrit « PCAET » : ce qu'on demande à ce genre de contrat n'est pas vérifié.",
    ]);
  });

  it('la contradiction de deux modèles, la validité passée, le mot hors de la liste', () => {
    const porte = (sens: 'au-plus' | 'au-moins', nombre: number) => ({
      portees: [
        {
          chaque: 'action',
          demandes: [{ force: 'exige' as const, borne: { sens, nombre, chose: 'pilotes' } }],
        },
      ],
    });
    modele('J', porte('au-moins', 3));
    modele('K', porte('au-plus', 2));
    expect(dits(contrat(['J', 'K']))).toEqual([
      'avertissement Les modèles J et K se contredisent : par action, J veut au moins 3 pilotes et K au plus 2.',
    ]);
    modele('L', {
      version: '2',
      validite: { debut: '2015-01-01', fin: '2020-12-31', libelle: '2015 à 2020' },
      vocabulaires: [{ rubrique: 'themes', valeurs: ['Santé mentale'] }],
    });
    expect(dits(contrat(['L'], { themes: ['sante mentale', 'Santé mentales', 'Sport'] }))).toEqual([
      'information Le modèle L, version 2, vaut pour 2015 à 2020 ; ce contrat commence en dehors. Ce qui lui est demandé a pu changer.',
      "information Action 1.1.1 : « Santé mentales » n'est pas dans la liste du modèle L. Vouliez-vous dire « Santé mentale » ?",
      "information Action 1.1.1 : « Sport » n'est pas dans la liste du modèle L.",
    ]);
  });
});

describe('un modèle est lui-même vérifié', () => {
  const verifierModele = (un: Modele) =>
    verifier(contexteDeModele({ modele: un, trouver }, JOUR_DE_TEST), REGLES, 'fr').map(
      ({ regle, message }) => `${regle} ${message}`,
    );

  it('champ inconnu, hors de son niveau, type inconnu, sans type, sans titre', () => {
    const un = modele('M', {
      demandes: [
        exige('pilottes'),
        exige('cible'),
        { force: 'exige', choses: ['indicateur'], types: [['resultats']] },
        { force: 'exige', choses: ['période'], types: [['longue']] },
        { force: 'exige', choses: ['période'], textes: ['longue'] },
      ],
    });
    expect(verifierModele(un).map((dit) => dit.replace(/\.$/, ''))).toEqual([
      'modele/champ-inconnu On ne peut pas demander « pilottes » : ce mot ne désigne rien dans un contrat. Vouliez-vous dire « pilote » ?',
      "modele/champ-inconnu On ne peut pas demander « cible » d'un contrat : cela se demande d'un indicateur",
      "modele/champ-inconnu « resultats » n'est pas un type connu de « indicateur ». Vouliez-vous dire « résultat » ?",
      "modele/champ-inconnu « période » n'a pas de types : « de type longue » ne voudrait rien dire",
      'modele/champ-inconnu On ne peut pas demander « période » par un titre : « longue » ne sera cherché nulle part',
    ]);
  });

  it("contradiction, dans le modèle ou avec celui qu'il étend ; demande sans effet", () => {
    const borne = (sens: 'au-plus' | 'au-moins', nombre: number): Demande => ({
      force: 'exige',
      borne: { sens, nombre, chose: 'axes' },
    });
    modele('N', { demandes: [borne('au-plus', 3), exige('freins')] });
    const un = modele('O', {
      etend: ['N'],
      demandes: [borne('au-moins', 5), { force: 'recommande', choses: ['freins'] }, borne('au-plus', 4)],
    });
    expect(verifierModele(un)).toEqual([
      'modele/demande-impossible Aucun contrat ne peut suivre ce modèle : pour le contrat, il veut au moins 5 axes et au plus 4.',
      "modele/demande-impossible Aucun contrat ne peut suivre ce modèle : pour le contrat, il veut au moins 5 axes et au plus 3 (N, qu'il étend).",
      'modele/demande-sans-effet Demande sans effet : le modèle N exige déjà « frein ».',
      'modele/demande-sans-effet Demande sans effet : le modèle N exige déjà « 3 axes au plus ».',
    ]);
  });

  it("ce qui n'est que recommandé ne rend rien impossible ; une demande en partie nouvelle n'est pas de trop", () => {
    modele('U', {
      demandes: [
        { force: 'recommande', borne: { sens: 'au-plus', nombre: 5, chose: 'ans' } },
        { force: 'exige', choses: ['signataire'], types: [['ars'], ['collectivité']] },
      ],
    });
    const un = modele('V', {
      etend: ['U'],
      demandes: [
        { force: 'exige', borne: { sens: 'au-moins', nombre: 6, chose: 'ans' } },
        { force: 'exige', choses: ['signataire'], types: [['ars'], ['cpam']] },
      ],
    });
    expect(verifierModele(un)).toEqual([]);
    const mois = modele('W', {
      demandes: [
        { force: 'exige', borne: { sens: 'au-moins', nombre: 60, chose: 'mois' } },
        { force: 'exige', borne: { sens: 'au-plus', nombre: 3, chose: 'ans' } },
        exige('deux', 'instances'),
      ],
    });
    expect(verifierModele(mois)).toEqual([
      "modele/champ-inconnu « deux » n'est pas à dire ici : un nombre s'écrit en chiffres, après « au moins » ou « au plus ».",
      'modele/demande-impossible Aucun contrat ne peut suivre ce modèle : pour le contrat, il veut au moins 60 mois et au plus 3 ans.',
    ]);
  });

  it('la durée se compte en mois', () => {
    modele('X', { demandes: [{ force: 'exige', borne: { sens: 'au-moins', nombre: 3, chose: 'ans' } }] });
    const dure = (fin: string) =>
      dits({ ...contrat(['X']), periode: { debut: '2026-01-01', fin, libelle: 'essai' } });
    expect(dure('2028-12-31')).toEqual([]);
    expect(dure('2028-06-30')).toEqual([
      'erreur Contrat : le contrat dure 2 ans et 6 mois. Le modèle X exige 3 ans au moins.',
    ]);
    expect(dure('2026-12-31').join()).toContain('dure 1 an.');
  });

  it("un genre mal écrit, un modèle dont la base est inconnue : plus qu'une information", () => {
    modele('Y', { etend: ['Inconnue'] });
    const modeles = (types: string[]) =>
      assembler(
        types.map((nom) => ({ nom, ...(MODELES[nom] ? { modele: MODELES[nom] } : {}) })),
        trouver,
        () => ['CLS-Bocage'],
      );
    const constats = (types: string[]) =>
      verifier(
        contexteDePlan(contrat(types), { aujourdhui: JOUR_DE_TEST, modeles: modeles(types) }),
        REGLES,
        'fr',
      )
        .filter(({ regle }) => regle.startsWith('modele/'))
        .map(({ severite, message }) => `${severite} ${message}`);
    expect(constats(['CLS-Bocag'])).toEqual([
      "avertissement Aucun modèle ne s'appelle « CLS-Bocag ». Vouliez-vous dire « CLS-Bocage » ? Rien de ce qu'on demande à ce contrat n'est vérifié.",
    ]);
    expect(constats(['Y']).join()).toContain('étend « Inconnue », que personne ne connaît');
  });

  it("s'étendre soi-même ne fait rien tourner sans fin, et est dit", () => {
    const soi = modele('P', { etend: ['P'], demandes: [exige('freins')] });
    expect(verifierModele(soi)).toEqual(["modele/en-boucle Le modèle P s'étend lui-même."]);
    modele('Q', { etend: ['R'] });
    const par = modele('R', { etend: ['Q'] });
    expect(verifierModele(par)).toEqual([
      "modele/en-boucle Le modèle R s'étend lui-même, par d'autres : R → Q → R.",
    ]);
    expect(dits(contrat(['R']))).toEqual([]);
  });
});
