// Lists the files of a zip archive, from its central directory.

const FIN = 0x06054b50;
const ENTREE = 0x02014b50;
/** Bytes of an entry before its name. */
const TETE = 46;

/**
 * @param {Buffer} archive
 * @returns {string[]} the names, in the order of the archive
 */
export function lireNoms(archive) {
  let fin = archive.length - 22;
  while (fin >= 0 && archive.readUInt32LE(fin) !== FIN) fin--;
  if (fin < 0) throw new Error('not a zip archive');
  const noms = [];
  let place = archive.readUInt32LE(fin + 16);
  for (let reste = archive.readUInt16LE(fin + 10); reste > 0; reste--) {
    if (archive.readUInt32LE(place) !== ENTREE) throw new Error('damaged zip archive');
    const longueur = archive.readUInt16LE(place + 28);
    noms.push(archive.toString('utf8', place + TETE, place + TETE + longueur));
    place += TETE + longueur + archive.readUInt16LE(place + 30) + archive.readUInt16LE(place + 32);
  }
  return noms;
}
