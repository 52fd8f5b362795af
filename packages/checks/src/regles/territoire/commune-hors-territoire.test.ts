import type { Action, Contrat, Lieu } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { communeHorsTerritoire } from './commune-hors-territoire.js';

const contrat = (communes: Lieu[] | undefined, siren: string, ...actions: Partial<Action>[]): Contrat => ({
  ...contratAvec(...actions),
  acteurs: [{ identifiant: 'Cahors', type: 'association', nom: 'Cahors' }],
  territoire: { type: 'epci', siren, ...(communes ? { communes } : {}) },
});
const deCommunes = (communes: Lieu[], siren = '200066322') =>
  constatsDe(communeHorsTerritoire, contrat(communes, siren));
const deLieux = (...lieux: Lieu[]) =>
  constatsDe(communeHorsTerritoire, contrat(undefined, '200066322', { lieux }));

describe('territoire/commune-hors-territoire', () => {
  it('parle du code d’une commune d’une autre intercommunalité, dans une fiche', () => {
    const [constat, ...autres] = deLieux({ code: '82033' }, { code: '82121' });
    expect(autres).toEqual([]);
    expect(constat).toMatchObject({ severite: 'information', propriete: 'lieux', cle: 'ailleurs' });
    expect(constat?.message).toContain(
      "Action 1.1.1 : Montauban (82121) n'est pas une commune du territoire, « CC Terres des Confluences ». Elle est de « CA",
    );
  });

  it('parle d’une commune sans intercommunalité, et d’un code qui n’existe pas', () => {
    expect(deLieux({ code: '85113' })[0]?.cle).toBe('seule');
    expect(deLieux({ code: '82100' }, { code: '82999' }).map(({ cle }) => cle)).toEqual([
      'ailleurs',
      'codeInconnu',
    ]);
  });

  it('lit les noms parmi les communes du territoire, et propose le plus proche', () => {
    expect(deCommunes([{ texte: 'Moissac' }, { texte: 'St-Porquier' }, { texte: 'montain' }])).toEqual([]);
    expect(deCommunes([{ texte: 'Montauban' }])[0]?.message).toContain('Montauban (82121)');
    const [constat] = deCommunes([{ texte: 'Castelsarasin' }]);
    expect(constat?.cle).toBe('voisine');
    expect(constat?.aide).toBe('Écrivez « Castelsarrasin », ou son code : 82033');
  });

  it('prend, de plusieurs homonymes, celle du département', () => {
    expect(deCommunes([{ texte: 'Saint-Cirq' }])[0]?.message).toContain('Saint-Cirq (82159)');
  });

  it('ne lit un nom, dans une fiche, que s’il se dit commune', () => {
    expect(
      deLieux({ texte: 'Montauban' }, { texte: 'Maison de santé' }, { texte: 'Ville de demain' }),
    ).toEqual([]);
    expect(deLieux({ texte: 'Commune de Moissac' }, { texte: 'mairie de la Ville-Dieu-du-Temple' })).toEqual(
      [],
    );
    expect(deLieux({ texte: 'Ville de Montauban' })).toHaveLength(1);
  });

  it('dit une fois chaque commune, et montre où elle revient', () => {
    const constats = constatsDe(
      communeHorsTerritoire,
      contrat(undefined, '200066322', { lieux: [{ code: '82121' }] }, { lieux: [{ code: '82121' }] }),
    );
    expect(constats).toHaveLength(1);
    expect(constats[0]?.liens).toMatchObject([
      { propriete: 'lieux', message: 'Montauban (82121) est aussi ici.' },
    ]);
  });

  it('prend une ancienne commune pour celle qui l’a reprise, un arrondissement pour sa ville', () => {
    // Montluel, of which Cordieux is a part; Paris.
    expect(deCommunes([{ code: '01120' }, { texte: 'Cordieux' }], '240100610')).toEqual([]);
    expect(deCommunes([{ code: '75112' }, { texte: 'Paris 12e' }], '200054781')).toEqual([]);
  });

  it('accepte les communes d’un territoire du Grand Paris, et de la métropole', () => {
    expect(deCommunes([{ code: '93001' }, { texte: 'Aubervilliers' }], '200057867')).toEqual([]);
    expect(deCommunes([{ code: '93001' }], '200054781')).toEqual([]);
    expect(deCommunes([{ code: '75056' }], '200057867')).toHaveLength(1);
  });

  it('se tait pour un acteur, un nom que nulle commune ne porte, et un territoire inconnu', () => {
    expect(deCommunes([{ texte: 'Cahors' }, { texte: 'Quartier des Chênes' }])).toEqual([]);
    expect(deCommunes([{ code: '82121' }], '123456782')).toEqual([]);
    expect(constatsDe(communeHorsTerritoire, contratAvec({ lieux: [{ code: '82121' }] }))).toEqual([]);
  });
});
