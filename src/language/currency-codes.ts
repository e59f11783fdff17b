/** Alternatives of a pattern, in lower case: codes of currencies as they stand before or behind an amount ("CHF 200"). */
export const CURRENCY_CODES = 'usd|eur|gbp|chf|jpy|cny|inr|aud|cad|sek|nok|dkk|pln';
