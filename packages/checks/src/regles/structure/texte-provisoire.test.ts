import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { contexteDeFiche, verifier } from '../../moteur.js';
import { texteProvisoire } from './texte-provisoire.js';

describe('structure/texte-provisoire', () => {
  it('parle de chaque texte laissé à remplir, à sa place', () => {
    const indicateur = { libelle: 'Nouvel indicateur', source: 'À compléter' };
    const partie = { texte: 'À renseigner' };
    const contrat = contratAvec({
      titre: 'Nouvelle action',
      description: '…',
      freins: ['Budget', 'TODO'],
      objectifsVises: [
        { general: true, texte: 'Soigner', objectifs: [{ numero: '1', texte: '[à compléter]' }] },
      ],
      indicateurs: [indicateur],
      partenaires: [partie],
    });
    const constats = constatsDe(texteProvisoire, contrat);
    expect(constats.map((c) => c.propriete).sort()).toEqual(
      ['titre', 'description', 'freins', 'texte', 'libelle', 'source', 'texte'].sort(),
    );
    expect(constats.filter((c) => c.cible === indicateur)).toHaveLength(2);
    expect(constats.filter((c) => c.cible === partie)[0]).toMatchObject({ element: 'action 1.1.1' });
    expect(constats.map((c) => c.message).join()).toContain('« À compléter » attend encore son texte');
  });

  it('lit les articles du contrat et le nom de ses acteurs, pas ceux d’un autre fichier', () => {
    const acteur = { identifiant: 'A', nom: 'à compléter' };
    const article = { numero: '1', titre: 'Objet', texte: 'À rédiger' };
    const contrat = {
      ...contratAvec({}),
      acteurs: [acteur, { ...acteur, importe: true as const }],
      articles: [article],
    };
    expect(constatsDe(texteProvisoire, contrat).map((c) => c.cible)).toEqual([acteur, article]);
  });

  it('lit une fiche sans contrat', () => {
    const fiche = { identifiant: 'essai', titre: 'Titre', acteurs: [] };
    expect(
      verifier(contexteDeFiche(fiche, { aujourdhui: '2024-06-15' }), [texteProvisoire], 'fr'),
    ).toHaveLength(1);
  });

  it('se tait quand la fiche dit honnêtement où elle en est', () => {
    const contrat = contratAvec({
      description: "À préciser avec l'ARS au premier semestre 2025",
      partenaires: [{ texte: 'À définir' }],
      calendrier: { texte: 'Selon le calendrier interne à la CC' },
      freins: ['Test de dépistage mal connu'],
      financements: { etat: 'a-definir' },
    });
    expect(constatsDe(texteProvisoire, contrat)).toEqual([]);
  });
});
