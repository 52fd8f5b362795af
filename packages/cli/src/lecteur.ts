/** Reads inputs, one at a time: of each, only plain data is left. */
import type { Lu } from './chantier.js';
import { Chantier } from './chantier.js';
import { ligneDe, montrer } from './constats.js';
import { documentsDe } from './destinations/document.js';
import { morceauxDe } from './destinations/morceaux.js';
import type { Entree } from './fichiers/trouver.js';
import type { Consigne, Issue, Lecture, NomLu } from './lecture.js';

export class Lecteur {
  private readonly chantier: Chantier;

  constructor(private readonly consigne: Consigne) {
    this.chantier = new Chantier(consigne.aujourdhui);
  }

  lire(entree: Entree): Issue {
    return this.chantier.traiter(entree, (lu) => this.retenir(lu));
  }

  private retenir(lu: Lu): Lecture {
    const { demande } = this.consigne;
    const { entree, analyse, situer, texte } = lu;
    const ici = analyse.uri.toString();
    const erreurs = analyse.constats.filter(({ severite }) => severite === 'erreur').length;
    const lecture: Lecture = {
      entree,
      fautive: analyse.fautive,
      refusee: false,
      erreurs,
      constats: analyse.constats.map((constat) => {
        const { endroit, regle, message } = constat;
        const ou = endroit.uri.toString();
        const montre = montrer(constat, situer, texte);
        if (ou === ici) return { montre };
        return { montre, ailleurs: [ou, endroit.debut, endroit.fin, regle, message].join('\u0000') };
      }),
      noms: [],
      documents: [],
    };
    if (demande.pour === 'check') lecture.noms = nomsDe(lu);
    else {
      const { forme, strict } = demande;
      lecture.refusee = (analyse.fautive && !forme.partiel) || (strict && erreurs > 0);
      if (lecture.refusee) return lecture;
      if (demande.pour === 'dossier') lecture.documents = [...documentsDe(lu, forme)];
      else lecture.morceaux = morceauxDe(lu, forme);
    }
    return lecture;
  }
}

function nomsDe({ analyse, situer, texte }: Lu): NomLu[] {
  const noms: NomLu[] = [];
  for (const { plan } of [...analyse.contrats, ...analyse.demarches, ...analyse.fiches]) {
    const endroit = analyse.origines.trouver(plan, 'identifiant');
    if (!endroit || !plan.identifiant) continue;
    noms.push({
      identifiant: plan.identifiant,
      place: situer(endroit),
      ligne: ligneDe(texte(endroit.uri), endroit.debut),
    });
  }
  return noms;
}
