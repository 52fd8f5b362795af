/** What a modèle requires and the contract has not. */
import { regleDeForce } from './demandes.js';

/** Source: the one that the modèle quotes, in each message. */
export const exigence = regleDeForce('modele/exigence', 'exige');
