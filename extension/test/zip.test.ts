/** Reads the list of an archive: what the package is checked with. */
import { describe, expect, it } from 'vitest';
import { lireNoms } from '../scripts/zip.mjs';

/** An archive of empty files. */
function archive(noms: string[]): Buffer {
  const entrees = noms.map((nom) => {
    const tete = Buffer.alloc(46);
    tete.writeUInt32LE(0x02014b50, 0);
    tete.writeUInt16LE(Buffer.byteLength(nom), 28);
    return Buffer.concat([tete, Buffer.from(nom)]);
  });
  const fin = Buffer.alloc(22);
  fin.writeUInt32LE(0x06054b50, 0);
  fin.writeUInt16LE(noms.length, 10);
  return Buffer.concat([...entrees, fin]);
}

describe('lireNoms', () => {
  it('donne les noms, dans leur ordre', () => {
    expect(lireNoms(archive(['a.json', 'médias/é.md']))).toEqual(['a.json', 'médias/é.md']);
  });

  it('refuse ce qui n’est pas une archive', () => {
    expect(() => lireNoms(Buffer.from('bonjour'))).toThrow('not a zip archive');
  });
});
