/**
 * Lists of postings (an entry and a count), each list in ascending order of entries, side by side in two typed arrays:
 * six bytes a posting, scanned without a jump. A list that outgrows its room moves to the end.
 */

/** The lists as they are stored. Arrays may be longer than what is used; `at` of a list is where it begins. */
export interface StoredPostings {
  readonly entries: Int32Array;
  readonly counts: Uint16Array;
  /** By list number. */
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
}

export interface PostingLists {
  /** Current arrays; a change may replace them, so they are read afresh for each search. */
  readonly entries: Int32Array;
  readonly counts: Uint16Array;
  startOf(list: number): number;
  lengthOf(list: number): number;
  /** Puts a posting into a list that does not hold this entry yet. */
  insert(list: number, entry: number, count: number): void;
  /** Takes an entry out of a list; nothing happens where it is not in it. */
  remove(list: number, entry: number): void;
  /** The lists one after another without gaps, as a snapshot keeps them. */
  pack(): StoredPostings;
}

const FIRST_ROOM = 2;

/** Starts empty, or with what was stored; stored arrays are taken over, not copied, until something changes. */
export function createPostingLists(stored?: StoredPostings): PostingLists {
  let entries = stored?.entries ?? new Int32Array(64);
  let counts = stored?.counts ?? new Uint16Array(64);
  let starts = stored?.starts ?? new Int32Array(16);
  let lengths = stored?.lengths ?? new Int32Array(16);
  let rooms = lengths;
  let end = stored ? entries.length : 0;
  let shared = stored !== undefined;
  if (!shared) rooms = new Int32Array(16);

  const unshare = () => {
    if (!shared) return;
    entries = entries.slice();
    counts = counts.slice();
    starts = starts.slice();
    lengths = lengths.slice();
    rooms = lengths.slice();
    shared = false;
  };
  const makeRoomForList = (list: number) => {
    if (list < starts.length) return;
    const size = Math.max(list + 1, starts.length * 2);
    starts = grown(starts, size);
    lengths = grown(lengths, size);
    rooms = grown(rooms, size);
  };
  const move = (list: number) => {
    const length = lengths[list] ?? 0;
    const room = Math.max(FIRST_ROOM, length * 2);
    if (end + room > entries.length) {
      const size = Math.max(end + room, entries.length * 2);
      entries = grown(entries, size);
      const more = new Uint16Array(size);
      more.set(counts);
      counts = more;
    }
    const start = starts[list] ?? 0;
    entries.copyWithin(end, start, start + length);
    counts.copyWithin(end, start, start + length);
    starts[list] = end;
    rooms[list] = room;
    end += room;
  };

  return {
    get entries() {
      return entries;
    },
    get counts() {
      return counts;
    },
    startOf: (list) => starts[list] ?? 0,
    lengthOf: (list) => lengths[list] ?? 0,
    insert(list, entry, count) {
      unshare();
      makeRoomForList(list);
      const length = lengths[list] ?? 0;
      if (length === rooms[list]) move(list);
      const start = starts[list] ?? 0;
      const last = start + length;
      const place = length === 0 || (entries[last - 1] ?? 0) < entry ? last : findEntry(entries, start, last, entry);
      entries.copyWithin(place + 1, place, last);
      counts.copyWithin(place + 1, place, last);
      entries[place] = entry;
      counts[place] = count;
      lengths[list] = length + 1;
    },
    remove(list, entry) {
      const start = starts[list] ?? 0;
      const last = start + (lengths[list] ?? 0);
      const place = findEntry(entries, start, last, entry);
      if (place === last || entries[place] !== entry) return;
      unshare();
      entries.copyWithin(place, place + 1, last);
      counts.copyWithin(place, place + 1, last);
      lengths[list] = last - start - 1;
    },
    pack() {
      const used = lengths.reduce((sum, length) => sum + length, 0);
      const packed = {
        entries: new Int32Array(used),
        counts: new Uint16Array(used),
        starts: new Int32Array(lengths.length),
        lengths: lengths.slice(),
      };
      let at = 0;
      lengths.forEach((length, list) => {
        const start = starts[list] ?? 0;
        packed.starts[list] = at;
        packed.entries.set(entries.subarray(start, start + length), at);
        packed.counts.set(counts.subarray(start, start + length), at);
        at += length;
      });
      return packed;
    },
  };
}

/** The first place in `from..to` whose entry is not below the one sought; `to` where all are below. */
export function findEntry(entries: Int32Array, from: number, to: number, entry: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low;
}

function grown(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(size);
  more.set(array);
  return more;
}
