// Puts the modèles of modeles/*.paraphe into src/generated/modeles.json: their texts, and which file holds which modèle.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

const dossier = new URL('../modeles/', import.meta.url);
const fichiers = {};
const modeles = [];
for (const fichier of (await readdir(dossier)).filter((nom) => nom.endsWith('.paraphe')).sort()) {
  const texte = await readFile(new URL(fichier, dossier), 'utf8');
  fichiers[fichier] = texte;
  for (const [, nom, titre] of texte.matchAll(/^modèle\s+(\S+)(?:\s+étend\s+[^"{]*)?\s*(?:"([^"]*)")?/gmu))
    modeles.push({ nom, titre: titre ?? nom, fichier });
}
const generated = new URL('../src/generated/', import.meta.url);
await mkdir(generated, { recursive: true });
await writeFile(new URL('modeles.json', generated), `${JSON.stringify({ modeles, fichiers })}\n`);
