/** What a modèle recommends and the contract has not. */
import { regleDeForce } from './demandes.js';

/** Source: the one that the modèle quotes, in each message. */
export const recommandation = regleDeForce('modele/recommandation', 'recommande');
