/** Learns of the store's trouble from whatever is asked of it, so that whoever asks next can be told. */

import type { Store } from '../../store/store.js';
import { StoreUnavailable } from '../../store/store-unavailable.js';

/** The same store; `tell` hears of every call that fails because the database is away or full. */
export function watchStore(store: Store, tell: (error: StoreUnavailable) => void): Store {
  const watch = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === 'object' && value !== null) return watch(value);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]): unknown => {
          const result: unknown = Reflect.apply(value, target, given);
          if (result instanceof Promise) result.catch(hear);
          return result;
        };
      },
    });
  const hear = (error: unknown): void => {
    if (error instanceof StoreUnavailable && error.reason !== 'closed') tell(error);
  };
  return watch(store);
}
