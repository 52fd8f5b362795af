/** `paraphe format`: sets the texts out, in place. */
import { readFileSync } from 'node:fs';
import { choisirLangue, creerServices, formater, type ServicesParaphe } from '@paraphe/language';
import { ecrireFichier, FauteEcriture } from '../fichiers/ecrire.js';
import { decoder, fauteDeLecture, lireFichier } from '../fichiers/lire.js';
import { type Entree, trouverEntrees } from '../fichiers/trouver.js';
import { lireOptions } from '../options.js';
import { CODES, dire, ecrire, FauteUsage } from '../terminal.js';
import { langue, textes } from '../textes.js';

export async function format(args: string[]): Promise<number> {
  const { options, mots } = await lireOptions(args, {
    check: { type: 'boolean' },
    stdin: { type: 'boolean' },
  });
  choisirLangue(langue());
  const verifier = options.check === true;
  if (options.stdin) {
    if (mots.length) throw new FauteUsage(textes().stdinSeul);
    return formaterEntreeStandard(verifier);
  }
  const { entrees, fautes } = trouverEntrees(mots);
  for (const { message } of fautes) dire(`${message}\n`);
  if (!entrees.length) return CODES.usage;
  const comptes = { change: 0, juste: 0, refuse: 0, faute: 0 };
  const services = creerServices();
  for (const entree of entrees) comptes[formaterFichier(services, entree, verifier)] += 1;
  const t = textes();
  dire(
    `${verifier ? t.resumeVerif(comptes.change, comptes.juste) : t.resumeForme(comptes.change, comptes.juste)}\n`,
  );
  if (fautes.length || comptes.faute) return CODES.usage;
  return comptes.refuse || (verifier && comptes.change) ? CODES.constats : CODES.bien;
}

type Issue = 'change' | 'juste' | 'refuse' | 'faute';

function formaterFichier(services: ServicesParaphe, { chemin, nom }: Entree, verifier: boolean): Issue {
  const t = textes();
  const lecture = lireFichier(chemin);
  if ('code' in lecture) return plainte(fauteDeLecture(lecture.code, chemin, nom), 'faute');
  if ('raison' in lecture) return plainte(lecture.raison(nom), 'faute');
  const forme = mettreEnForme(services, nom, lecture.texte);
  if ('issue' in forme) return plainte(forme.message, forme.issue);
  if (forme.texte === lecture.texte && !lecture.bom) return 'juste';
  if (verifier) ecrire(`${t.aMettreEnForme(nom)}\n`);
  else {
    try {
      ecrireFichier(chemin, nom, forme.texte, 'durable');
    } catch (faute) {
      if (!(faute instanceof FauteEcriture)) throw faute;
      return plainte(faute.message, 'faute');
    }
    ecrire(`${t.misEnForme(nom)}\n`);
  }
  return 'change';
}

function formaterEntreeStandard(verifier: boolean): number {
  const nom = textes().entreeStandard;
  const lecture = decoder(lireEntreeStandard());
  if ('code' in lecture) throw new FauteUsage(textes().nonLu(nom, lecture.code));
  if ('raison' in lecture) throw new FauteUsage(lecture.raison(nom));
  const forme = mettreEnForme(creerServices(), nom, lecture.texte);
  if ('issue' in forme)
    return plainte(forme.message, forme.issue) === 'refuse' ? CODES.constats : CODES.usage;
  if (verifier) return forme.texte === lecture.texte && !lecture.bom ? CODES.bien : CODES.constats;
  ecrire(forme.texte);
  return CODES.bien;
}

function lireEntreeStandard(): Buffer {
  try {
    return readFileSync(0);
  } catch (faute) {
    throw new FauteUsage(
      textes().nonLu(textes().entreeStandard, (faute as NodeJS.ErrnoException).code ?? 'EIO'),
    );
  }
}

/** @returns the text set out, its ends of line as they were; or why it is left as it is */
function mettreEnForme(
  services: ServicesParaphe,
  nom: string,
  texte: string,
): { texte: string } | { issue: 'refuse' | 'faute'; message: string } {
  try {
    const forme = formater(services, texte);
    if ('faute' in forme)
      return { issue: 'refuse', message: textes().fauteDeForme(nom, forme.faute.ligne, forme.faute.message) };
    return { texte: avecFins(forme.texte, texte) };
  } catch (faute) {
    if (process.env.PARAPHE_DEBUG === '1') dire(`${faute instanceof Error ? faute.stack : faute}\n`);
    return { issue: 'faute', message: textes().nonAnalyse(nom, faute instanceof RangeError) };
  }
}

/** Ends the lines as most lines of the model text do: CRLF or LF. */
function avecFins(texte: string, modele: string): string {
  const crlf = modele.split('\r\n').length - 1;
  const lf = modele.split('\n').length - 1 - crlf;
  const unis = texte.replace(/\r\n/g, '\n');
  return crlf > lf ? unis.replace(/\n/g, '\r\n') : unis;
}

function plainte(message: string, issue: Issue): Issue {
  dire(`${message}\n`);
  return issue;
}
