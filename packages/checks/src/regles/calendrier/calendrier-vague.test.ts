import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from './banc.js';
import { calendrierVague } from './calendrier-vague.js';

const constatsPour = (texte: string) => constatsDe(calendrierVague, contratAvec({ calendrier: { texte } }));

describe('calendrier/calendrier-vague', () => {
  it.each([
    "Au fil de l'eau",
    'Selon radio',
    'À définir',
    'Selon la mairie et la maison de santé',
    'Selon calendrier interne à la CC',
  ])('parle de « %s »', (texte) => {
    const constats = constatsPour(texte);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ propriete: 'calendrier', severite: 'information' });
    expect(constats[0]?.message).toContain(texte);
  });

  it.each([
    'En continu',
    'Rentrée scolaire',
    'Selon calendrier interne : une conférence par an',
    'Un rendez-vous trimestriel',
    'Toute la durée du contrat',
    'Diffusion fin 2023',
    'Au printemps',
    'à compléter',
  ])('se tait sur « %s »', (texte) => {
    expect(constatsPour(texte)).toEqual([]);
  });

  it('se tait sur une action réalisée', () => {
    const action = { statut: 'realisee' as const, calendrier: { texte: 'Selon radio' } };
    expect(constatsDe(calendrierVague, contratAvec(action))).toEqual([]);
  });

  it("parle d'étapes dont aucune n'est datée", () => {
    const entrees = [
      { nature: 'etape' as const, libelles: ["Recherche d'un prestataire"] },
      { libelles: ['Lancement'] },
    ];
    expect(constatsDe(calendrierVague, contratAvec({ calendrier: { entrees } }))[0]?.message).toContain(
      "n'est datée",
    );
  });

  it("se tait dès qu'une étape est datée", () => {
    const entrees = [
      { libelles: ['Recherche'] },
      { quand: { periode: periode('2024') }, libelles: ['Lancement'] },
    ];
    expect(
      constatsDe(
        calendrierVague,
        contratAvec({ calendrier: { entrees } }, { calendrier: { continu: true } }),
      ),
    ).toEqual([]);
  });
});
