/** Plain data to bytes and back: JSON, with typed arrays kept beside it as they are, so that opening them takes no time. */

type NumberArray = Int32Array | Uint16Array | Uint8Array;

/** What stands in the JSON for an array: which kind, where its bytes begin behind the JSON, and how many numbers it has. */
type Reference = readonly [keyof typeof ARRAYS, number, number];
const REFERENCE = '$array';
const ARRAYS = { i32: Int32Array, u16: Uint16Array, u8: Uint8Array } as const;

const ALIGNMENT = 8;
const HEAD_BYTES = 8;

/** Packs plain data: what JSON can say, and `Int32Array`, `Uint16Array` and `Uint8Array` in objects, though not in lists. */
export function packValue(value: unknown): Uint8Array {
  const arrays: { readonly array: NumberArray; readonly start: number }[] = [];
  let end = 0;
  const json = new TextEncoder().encode(
    JSON.stringify(value, (_, each: unknown) => {
      const kind = kindOf(each);
      if (kind === undefined) return each;
      const array = each as NumberArray;
      arrays.push({ array, start: end });
      const reference: Reference = [kind, end, array.length];
      end = aligned(end + array.byteLength);
      return { [REFERENCE]: reference };
    }),
  );
  const first = aligned(HEAD_BYTES + json.length);
  const bytes = new Uint8Array(first + end);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, HEAD_BYTES);
  for (const { array, start } of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), first + start);
  }
  return bytes;
}

/** Opens what `packValue` gave. Only the arrays are kept of the bytes, in a copy. @throws where the bytes are anything else. */
export function openValue(bytes: Uint8Array): unknown {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const json = new TextDecoder().decode(bytes.subarray(HEAD_BYTES, HEAD_BYTES + length));
  const arrays = bytes.slice(aligned(HEAD_BYTES + length));
  return restore(JSON.parse(json), arrays.buffer, arrays.byteOffset);
}

/** Puts arrays in the place of their references, in objects at any depth. */
function restore(value: unknown, buffer: ArrayBuffer, first: number): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (REFERENCE in value) {
    const [kind, start, length] = value[REFERENCE] as Reference;
    return new ARRAYS[kind](buffer, first + start, length);
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, restore(each, buffer, first)]));
}

function kindOf(value: unknown): keyof typeof ARRAYS | undefined {
  if (value instanceof Int32Array) return 'i32';
  if (value instanceof Uint16Array) return 'u16';
  return value instanceof Uint8Array ? 'u8' : undefined;
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
