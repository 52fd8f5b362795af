/** What a modèle suggests and the contract has not. */
import { regleDeForce } from './demandes.js';

/** Source: the one that the modèle quotes, in each message. */
export const suggestion = regleDeForce('modele/suggestion', 'suggere');
